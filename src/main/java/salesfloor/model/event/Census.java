package salesfloor.model.event;

/**
 * What stands in the department at the end of a run, counted from the agents themselves, independently of what was told on the
 * way. The laws of conservation compare the two.
 *
 * @param leads clients that are leads, qualified, in development or signed
 * @param active clients that count as active
 * @param lapsed lapsed clients
 * @param openOrders orders between contact and delivery or loss
 * @param waiting items of work that wait in inboxes
 * @param waited how long those items have waited in all since the end of the warm-up, in ticks
 */
public record Census(int leads, int active, int lapsed, int openOrders, int waiting, long waited) {}
