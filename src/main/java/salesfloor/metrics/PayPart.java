package salesfloor.metrics;

/** What the cost of a person is made of. All but seat and hiring is payroll. */
public enum PayPart {
    FIXED("fixed"),
    PER_QUALIFIED("perQualified"),
    PER_FIRST_DEAL("perFirstDeal"),
    PER_VESTED_DEAL("perVestedDeal"),
    SHARE_OF_MARGIN("shareOfMargin"),
    BONUS("bonus"),
    OVERTIME("overtime"),
    ON_COST("onCost"),
    SEAT("seat"),
    HIRING("hiring");

    private final String key;

    PayPart(String key) {
        this.key = key;
    }

    /** The word used in result files. */
    public String key() {
        return key;
    }
}
