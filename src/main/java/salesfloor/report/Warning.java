package salesfloor.report;

/**
 * Something a reader must know before trusting the figures.
 *
 * @param code its name, for {@code explain}
 * @param message what is the matter
 * @param remedy a command that removes it; empty where there is none
 */
public record Warning(String code, String message, String remedy) {}
