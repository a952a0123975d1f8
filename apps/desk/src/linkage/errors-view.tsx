export const Errors = () => null;
