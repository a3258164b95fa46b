package salesfloor.model;

/** Anything that can be woken by the {@link Agenda}: a client, an order, a person, a source of leads. */
interface Agent {

    /**
     * A timer that was set has come.
     *
     * @param timer what it was set for
     * @param stamp the number given when it was set; agents use it to tell a timer that no longer counts
     */
    void wake(Timer timer, int stamp);

    /**
     * Reads what the agent will need when it is woken soon. One agent after the other is read before the first of them is woken,
     * so that the memory delivers them all at once instead of one by one.
     *
     * @return anything that was read, so that reading it cannot be left out
     */
    default int foresee() {
        return 0;
    }
}
