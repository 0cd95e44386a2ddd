package errors;

import io.github.lightarena.annotation.*;

import io.github.lightarena.MemoryArena;
import java.util.*;

@ArenaValue
record OrderRecord(
    String name,
    float[][] samples,
    //        ^ ArenaComponentType
    Optional<String>[] tags,
    //                 ^ ArenaComponentType
    List<Object> things,
    //           ^ ArenaComponentType
    List<List<String>> lines,
    //                 ^ ArenaComponentType
    Collection<String> words,
    //                 ^ ArenaComponentType
    java.time.Instant[] times,
    //                  ^ ArenaComponentType
    Map<String, Integer> counts,
    //                   ^ ArenaComponentType
    TreeMap<String, ?> sorted,
    //                 ^ ArenaComponentType
    Set<String> labels,
    //          ^ ArenaComponentType
    ArrayList<String> notes,
    //                ^ ArenaComponentType
    List<java.time.Instant> moments,
    //                      ^ ArenaComponentType
    List<Map<String, String>> tables,
    //                        ^ ArenaComponentType
    Optional<Thread> note,
    //               ^ ArenaComponentType
    Optional<Optional<Integer>> count,
    //                          ^ ArenaComponentType
    Integer boxed,
    //      ^ ArenaComponentType
    CharSequence text,
    java.time.ZonedDateTime when,
    //                      ^ ArenaComponentType
    MemoryArena arena,
    //          ^ ArenaComponentType
    int good) {}

/** What is wrong inside of it is reported there, and only there. */
@ArenaValue
record BasketRecord(List<OrderRecord> orders, OrderRecord[] others, @Nullable Order first) {}
