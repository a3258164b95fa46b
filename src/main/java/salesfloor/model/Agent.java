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
}
