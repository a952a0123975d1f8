export const Analyst = () => null;
