package salesfloor.specification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import salesfloor.model.event.CareClass;
import salesfloor.model.event.Census;
import salesfloor.model.event.HiringDecision;
import salesfloor.model.event.LeadOutcome;
import salesfloor.model.event.Limit;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Person;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Clients.Channel;

/** Everything that was told in a run, as lines to read and as times to compare. */
public final class Trace implements ModelListener {

    private final LocalDate start;
    private final List<Happening> all = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Stretch> scheduled = new ArrayList<>();
    private final List<Stretch> employed = new ArrayList<>();
    private Census opening = new Census(0, 0, 0, 0, 0, 0);
    private Census closing = opening;

    /** A part of a person's time; {@code bin} is null for what was scheduled or employed. */
    public record Stretch(Person person, TimeBin bin, long from, long to, LocalDate start) {

        public long length() {
            return to - from;
        }

        /** {@code Mon 09:00-09:10 seller-1 takeOrder}. */
        @Override
        public String toString() {
            String begins = new Happening(from, "", "", "", start).time();
            String ends = new Happening(to, "", "", "", start).time();
            String day = begins.substring(0, begins.length() - 5);
            String until = ends.startsWith(day) ? ends.substring(ends.length() - 5) : ends;
            return (begins + "-" + until + " " + person.name() + " " + (bin == null ? "" : bin.key())).strip();
        }
    }

    Trace(LocalDate start) {
        this.start = start;
    }

    void ended(Census opened, Census closed) {
        opening = opened;
        closing = closed;
    }

    public Census opening() {
        return opening;
    }

    public Census closing() {
        return closing;
    }

    // Asking

    /** All that happened, in order. */
    public List<Happening> all() {
        return all;
    }

    /** The events of some names, in order. */
    public List<Happening> of(String... names) {
        List<String> wanted = List.of(names);
        return all.stream().filter(h -> wanted.contains(h.what())).toList();
    }

    public int count(String name) {
        return of(name).size();
    }

    /** The events of some names as lines. */
    public List<String> lines(String... names) {
        return of(names).stream().map(Happening::toString).toList();
    }

    /** The same with the minutes since the first of them in place of the time: {@code +10 orderTaken #0/1}. */
    public List<String> since(String... names) {
        List<Happening> found = of(names);
        return found.stream()
                .map(h -> ("+" + minutes(h.at() - found.get(0).at()) + " " + h.what() + " " + h.whom() + " "
                                + h.detail())
                        .strip())
                .toList();
    }

    /** When the events of a name happened. */
    public long[] times(String name) {
        return of(name).stream().mapToLong(Happening::at).toArray();
    }

    /** Where people's time went, without idle time. */
    public List<String> work() {
        return spent().filter(s -> s.bin() != TimeBin.IDLE)
                .map(Stretch::toString)
                .toList();
    }

    public Stream<Stretch> spent() {
        return stretches.stream();
    }

    public Stream<Stretch> spent(TimeBin bin) {
        return stretches.stream().filter(s -> s.bin() == bin);
    }

    public Stream<Stretch> scheduled() {
        return scheduled.stream();
    }

    public Stream<Stretch> employed() {
        return employed.stream();
    }

    /** Minutes, with a decimal only where there is one. */
    static String minutes(long ticks) {
        String text = String.format(Locale.ROOT, "%.1f", Ticks.toMinutes(ticks));
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String money(long cents) {
        return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
    }

    // Hearing

    private void add(long now, String what, String whom, Object... detail) {
        StringBuilder text = new StringBuilder();
        for (Object part : detail) {
            text.append(' ').append(part);
        }
        all.add(new Happening(now, what, whom, text.toString().strip(), start));
    }

    private static String client(int client) {
        return "#" + client;
    }

    private static String order(int client, int order) {
        return "#" + client + "/" + order;
    }

    @Override
    public void leadArrived(long now, int client, String source, long cost) {
        add(now, "leadArrived", client(client), source);
    }

    @Override
    public void leadFirstCalled(long now, int client, long openWait) {
        add(now, "leadFirstCalled", client(client), minutes(openWait));
    }

    @Override
    public void leadQualified(long now, int client, Person by) {
        add(now, "leadQualified", client(client), by.name());
    }

    @Override
    public void leadEnded(long now, int client, LeadOutcome outcome) {
        add(now, "leadEnded", client(client), outcome);
    }

    @Override
    public void firstDeal(long now, int client, Person by, long openSince) {
        add(now, "firstDeal", client(client), by.name(), minutes(openSince));
    }

    @Override
    public void firstDealVested(long now, int client, Person by, boolean alive) {
        add(now, "firstDealVested", client(client), by.name(), alive ? "alive" : "lost");
    }

    @Override
    public void clientHandedOver(long now, int client, Person from) {
        add(now, "clientHandedOver", client(client), from.name());
    }

    @Override
    public void orderWanted(long now, int client, int order) {
        add(now, "orderWanted", order(client, order));
    }

    @Override
    public void orderPlacedElsewhere(long now, int client, int order) {
        add(now, "orderPlacedElsewhere", order(client, order));
    }

    @Override
    public void orderContacted(long now, int client, int order, Channel channel, int attempt) {
        String how = channel == Channel.PHONE ? "" : channel.name().toLowerCase(Locale.ROOT);
        add(now, "orderContacted", order(client, order), attempt == 1 ? how : "attempt " + attempt);
    }

    @Override
    public void orderBegun(long now, int client, int order, Channel channel, long wait, boolean withinTarget) {
        add(now, "orderBegun", order(client, order), "waited " + minutes(wait), withinTarget ? "in time" : "late");
    }

    @Override
    public void orderAbandoned(long now, int client, int order, Channel channel) {
        add(now, "orderAbandoned", order(client, order));
    }

    @Override
    public void orderLost(long now, int client, int order) {
        add(now, "orderLost", order(client, order));
    }

    @Override
    public void orderTaken(long now, int client, int order, long value, boolean upsold, Person by) {
        add(now, "orderTaken", order(client, order), money(value), by.name(), upsold ? "upsold" : "");
    }

    @Override
    public void documentsDone(long now, int client, int order, boolean late, Person by) {
        add(now, "documentsDone", order(client, order), by.name(), late ? "late" : "");
    }

    @Override
    public void orderReleased(
            long now,
            int client,
            int order,
            long openSinceTaken,
            long value,
            long goods,
            long discount,
            long delivery,
            long papers,
            long wonAt,
            Person by) {
        add(
                now,
                "orderReleased",
                order(client, order),
                money(value),
                "goods " + money(goods),
                "off " + money(discount));
    }

    @Override
    public void marginCredited(long now, int client, int order, Person to, long margin) {
        add(now, "marginCredited", order(client, order), to.name(), money(margin));
    }

    @Override
    public void orderDelivered(long now, int client, int order, long sinceContact) {
        add(now, "orderDelivered", order(client, order), minutes(sinceContact));
    }

    @Override
    public void complaintSettled(long now, int client, int order, long credit) {
        add(now, "complaintSettled", order(client, order), money(credit));
    }

    @Override
    public void clientActivated(long now, int client) {
        add(now, "clientActivated", client(client));
    }

    @Override
    public void clientLapsed(long now, int client) {
        add(now, "clientLapsed", client(client));
    }

    @Override
    public void clientReactivated(long now, int client, boolean lapsed) {
        add(now, "clientReactivated", client(client), lapsed ? "lapsed" : "silent");
    }

    @Override
    public void clientReturned(long now, int client) {
        add(now, "clientReturned", client(client));
    }

    @Override
    public void clientLost(long now, int client) {
        add(now, "clientLost", client(client));
    }

    @Override
    public void clientClassed(long now, int client, CareClass careClass) {
        add(now, "clientClassed", client(client), careClass.name());
    }

    @Override
    public void careOfferAccepted(long now, int client, Person by) {
        add(now, "careOfferAccepted", client(client), by.name());
    }

    @Override
    public void careSpent(int client, long from, long to) {
        add(to, "careSpent", client(client), minutes(to - from));
    }

    @Override
    public void workQueued(long now, ActivityType activity) {
        add(now, "workQueued", activity.key());
    }

    @Override
    public void workTaken(long now, ActivityType activity, long queuedAt) {
        add(now, "workTaken", activity.key(), "waited " + minutes(now - queuedAt));
    }

    @Override
    public void workWithdrawn(long now, ActivityType activity, long queuedAt) {
        add(now, "workWithdrawn", activity.key(), "waited " + minutes(now - queuedAt));
    }

    @Override
    public void timeSpent(Person person, TimeBin bin, long from, long to) {
        stretches.add(new Stretch(person, bin, from, to, start));
    }

    @Override
    public void scheduled(Person person, long from, long to) {
        scheduled.add(new Stretch(person, null, from, to, start));
    }

    @Override
    public void employed(Person person, long from, long to) {
        employed.add(new Stretch(person, null, from, to, start));
    }

    @Override
    public void hired(long now, Person person, long cost) {
        add(now, "hired", person.name(), money(cost));
    }

    @Override
    public void seatOpened(long now, Person person) {
        add(now, "seatOpened", person.name());
    }

    @Override
    public void seatClosed(long now, Person person) {
        add(now, "seatClosed", person.name());
    }

    @Override
    public void hiringDecided(long now, String role, HiringDecision decision) {
        add(now, "hiringDecided", role, decision.key());
    }

    @Override
    public void dayOpened(long now) {
        add(now, "dayOpened", "");
    }

    @Override
    public void limitObserved(long now, Limit limit) {
        add(now, "limitObserved", limit.key());
    }
}
