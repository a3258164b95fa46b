package salesfloor.model;

/**
 * A place of work through time: its hours, who is employed on it, and on which days that person is away. Everything is drawn by
 * seat and hire, so that adding seats changes nothing for the others.
 *
 * @param shift its hours
 * @param tenure who is employed on it
 * @param absences days on leave or ill
 */
record Seat(Shift shift, Tenure tenure, Absences absences) {}
