// What the views of the room hand on to each other.

/** Does one thing, loads the lists anew and says how it went. Throws where `work` does. */
export type OfferAct = (successText: string, work: () => Promise<unknown>) => Promise<void>;

/** For a press that has no field of its own: what failed is said by the act. */
export const quietly = async (act: Promise<void>): Promise<void> => {
  // The notice of the room says it.
  await act.catch(() => undefined);
};
