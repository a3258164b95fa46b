package salesfloor.verification;

/**
 * Something that is known beforehand of a simulated department.
 *
 * @param subject what it is about; cases of a subject stand together
 * @param name what is simulated and looked at, with its unit
 * @param quantity how it is simulated
 * @param theory what theory says
 * @param bound by how much theory itself may be wrong, in the unit of the value: 0 where the formula is exact for the model
 * @param widest half the interval may be at most so wide, else the case says too little
 * @param formula the formula, in short
 * @param source who gave it
 */
public record TheoryCase(
        String subject,
        String name,
        Quantity quantity,
        double theory,
        double bound,
        double widest,
        String formula,
        String source) {

    /** A case whose formula is exact for the model. */
    static TheoryCase exact(
            String subject,
            String name,
            Quantity quantity,
            double theory,
            double widest,
            String formula,
            String source) {
        return new TheoryCase(subject, name, quantity, theory, 0, widest, formula, source);
    }
}
