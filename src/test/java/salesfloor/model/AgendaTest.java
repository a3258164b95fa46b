package salesfloor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import salesfloor.model.event.Ticks;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Timers fire in the order of their times and, at equal times, in the order in which they were set. */
class AgendaTest {

    private final List<String> heard = new ArrayList<>();

    private Agent note(Agenda agenda, String what) {
        return (timer, stamp) -> heard.add(agenda.now() + " " + what + " " + stamp);
    }

    private Runnable beforeTheRun = () -> {};

    private void run(Agenda agenda, MasonClock clock, long end) {
        SimState state = new SimState(1, clock) {
            private static final long serialVersionUID = 1;
        };
        state.start();
        beforeTheRun.run();
        clock.at(0, agenda);
        boolean more = true;
        while (more && agenda.now() < end) {
            more = clock.step(state);
        }
    }

    @Test
    void a_thousand_random_timers_come_in_order_also_those_set_on_the_way() {
        long end = 5 * Ticks.PER_DAY;
        Agenda agenda = new Agenda(end);
        SplittableRandom random = new SplittableRandom(4);
        List<Long> times = new ArrayList<>();
        int[] set = {0};
        List<Integer> order = new ArrayList<>();
        Agent agent = new Agent() {
            @Override
            public void wake(Timer timer, int stamp) {
                times.add(agenda.now());
                order.add(stamp);
                if (set[0] < 3000) {
                    agenda.in(random.nextLong(0, 3) * Ticks.PER_HOUR, this, Timer.WORK_DONE, set[0]++);
                }
            }
        };
        for (int i = 0; i < 1000; i++) {
            agenda.at(random.nextLong(0, 100) * Ticks.PER_HOUR, agent, Timer.WORK_DONE, set[0]++);
        }
        run(agenda, new MasonClock(), end);
        assertThat(times).hasSizeGreaterThan(2900).isSorted();
        for (int i = 1; i < times.size(); i++) {
            if (times.get(i).equals(times.get(i - 1))) {
                assertThat(order.get(i)).isGreaterThan(order.get(i - 1));
            }
        }
    }

    /** Days of very different numbers of timers, crowds at one instant, and timers set for the present slot of the day. */
    @Test
    void crowded_and_lonely_days_follow_each_other_in_order() {
        long end = 40 * Ticks.PER_DAY;
        Agenda agenda = new Agenda(end);
        SplittableRandom random = new SplittableRandom(9);
        List<Long> expected = new ArrayList<>();
        List<Long> heardAt = new ArrayList<>();
        Agent agent = (timer, stamp) -> {
            heardAt.add(agenda.now());
            if (timer == Timer.WORK_DONE && random.nextInt(3) == 0) {
                long time = agenda.now() + random.nextLong(0, 2) * random.nextLong(20_000);
                if (time < end) {
                    expected.add(time);
                    agenda.at(time, (next, ofStamp) -> heardAt.add(agenda.now()), Timer.BREAK_DUE, 0);
                }
            }
        };
        for (int day = 0; day < 40; day++) {
            int timers = day % 3 == 0 ? 5_000 : day % 3;
            for (int i = 0; i < timers; i++) {
                long timeOfDay = i % 2 == 0 ? 9 * Ticks.PER_HOUR : random.nextLong(Ticks.PER_DAY);
                expected.add(day * Ticks.PER_DAY + timeOfDay);
                agenda.at(day * Ticks.PER_DAY + timeOfDay, agent, Timer.WORK_DONE, 0);
            }
        }
        run(agenda, new MasonClock(), end);
        assertThat(heardAt).isSorted().hasSameSizeAs(expected);
        assertThat(heardAt).containsExactlyElementsOf(expected.stream().sorted().toList());
    }

    @Test
    void a_timer_set_by_an_agent_of_mason_may_come_before_all_that_were_set() {
        Agenda agenda = new Agenda(Ticks.PER_DAY);
        agenda.at(9 * Ticks.PER_HOUR, note(agenda, "last"), Timer.WORK_DONE, 0);
        MasonClock clock = new MasonClock();
        Steppable other = new Steppable() {
            private static final long serialVersionUID = 1;

            @Override
            public void step(SimState state) {
                agenda.at(3 * Ticks.PER_HOUR, note(agenda, "between"), Timer.WORK_DONE, 0);
            }
        };
        beforeTheRun = () -> clock.at(2 * Ticks.PER_HOUR, other);
        run(agenda, clock, Ticks.PER_DAY);
        assertThat(heard).containsExactly("10800000 between 0", "32400000 last 0");
    }

    @Test
    void nothing_fires_at_the_end_of_the_run_or_later() {
        Agenda agenda = new Agenda(Ticks.PER_DAY);
        Agent agent = note(agenda, "x");
        agenda.at(Ticks.PER_DAY - 1, agent, Timer.WORK_DONE, 1);
        agenda.at(Ticks.PER_DAY, agent, Timer.WORK_DONE, 2);
        agenda.at(Ticks.NEVER, agent, Timer.WORK_DONE, 3);
        agenda.in(Ticks.NEVER, agent, Timer.WORK_DONE, 4);
        run(agenda, new MasonClock(), Ticks.PER_DAY);
        assertThat(heard).containsExactly("86399999 x 1");
    }

    @Test
    void a_timer_in_the_past_is_an_error() {
        Agenda agenda = new Agenda(Ticks.PER_DAY);
        agenda.end();
        assertThatThrownBy(() -> agenda.at(5, note(agenda, "x"), Timer.WORK_DONE, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Two kinds of agents who wake each other, and one who has nothing to do with it. */
    @Test
    void a_loop_that_takes_no_time_is_stopped_and_named() {
        Agenda agenda = new Agenda(3 * Ticks.PER_DAY);
        class Clerk implements Agent {
            private final Agent seller = new Seller();

            @Override
            public void wake(Timer timer, int stamp) {
                agenda.in(0, seller, Timer.DELIVERY, 0);
            }

            class Seller implements Agent {
                @Override
                public void wake(Timer timer, int stamp) {
                    agenda.in(0, Clerk.this, Timer.WORK_DONE, 0);
                }
            }
        }
        long quarterPastTen = Ticks.PER_DAY + 10 * Ticks.PER_HOUR + Ticks.PER_HOUR / 4;
        agenda.at(quarterPastTen, note(agenda, "bystander"), Timer.CARE_DUE, 0);
        agenda.at(quarterPastTen, new Clerk(), Timer.WORK_DONE, 0);
        assertThatThrownBy(() -> run(agenda, new MasonClock(), 3 * Ticks.PER_DAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Work goes in a circle without taking time, on day 2 at 10:15: Clerk WORK_DONE, Seller DELIVERY.");
    }

    @Test
    void stamps_keep_their_24_bits_and_timers_their_kind() {
        Agenda agenda = new Agenda(Ticks.PER_DAY);
        List<String> kinds = new ArrayList<>();
        for (Timer timer : Timer.values()) {
            agenda.at(5, (woken, stamp) -> kinds.add(woken + " " + stamp), timer, 0xffffff);
        }
        run(agenda, new MasonClock(), Ticks.PER_DAY);
        assertThat(kinds).hasSize(Timer.values().length);
        assertThat(kinds.get(0)).isEqualTo(Timer.values()[0] + " 16777215");
        assertThat(kinds.get(kinds.size() - 1)).isEqualTo(Timer.HOUR_STRIKES + " 16777215");
    }

    @Test
    void other_agents_of_mason_are_stepped_in_between_at_their_time() {
        Agenda agenda = new Agenda(Ticks.PER_DAY);
        agenda.at(Ticks.PER_HOUR, note(agenda, "first"), Timer.WORK_DONE, 0);
        agenda.at(3 * Ticks.PER_HOUR, note(agenda, "last"), Timer.WORK_DONE, 0);
        MasonClock clock = new MasonClock();
        Steppable other = new Steppable() {
            private static final long serialVersionUID = 1;

            @Override
            public void step(SimState state) {
                heard.add("mason at minute " + state.schedule.getTime());
            }
        };
        beforeTheRun = () -> clock.at(2 * Ticks.PER_HOUR, other);
        run(agenda, clock, Ticks.PER_DAY);
        assertThat(heard).containsExactly("3600000 first 0", "mason at minute 120.0", "10800000 last 0");
    }
}
