package io.github.lightarena.it.memory;

import static io.github.lightarena.testkit.AllocationAssertions.assertNoAllocation;
import static io.github.lightarena.testkit.AllocationAssertions.countAllocatedBytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.testkit.CountingOptions;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of {@code docs/components.md} to what is counted. */
@Tag("allocation")
class ReadingCostTest {
  private static final CountingOptions OPTIONS = new CountingOptions(200, 200, 10);
  private static final int RUNS = 500;
  private static final Pattern ACCESSOR = Pattern.compile("`(\\w+)\\((\\w*)\\)`");
  private static final Pattern BYTES = Pattern.compile(": (\\d+) bytes");
  private static final Set<String> NOT_ACCESSORS = Set.of("toRecord", "hashCode", "toString");

  private static Object object;
  private static double number;

  private final MemoryArena arena = MemoryArena.builder().strict(false).build();

  @AfterEach
  void close() {
    arena.close();
  }

  /**
   * A row of the table.
   *
   * @param component its type and name, without annotations and remarks
   * @param free the accessors that cost nothing
   * @param costly the accessors that make an object
   * @param bytes at most, of such an object; 0 if the page does not say
   */
  record Row(String component, List<String> free, List<String> costly, long bytes) {}

  static List<Row> rows() throws Exception {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.exists(here.resolve("docs")) ? here : here.getParent();
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(root.resolve("docs/components.md"))) {
      if (line.startsWith("| `")) {
        String[] cells = line.split(" *\\| *", -1);
        Matcher bytes = BYTES.matcher(cells[3]);
        rows.add(
            new Row(
                cells[1].replaceAll("^`(?:@\\w+(?:\\([^)]*\\))? )*([^`]*)`.*", "$1"),
                accessors(cells[2]),
                accessors(cells[3]),
                bytes.find() ? Long.parseLong(bytes.group(1)) : 0));
      }
    }
    return rows;
  }

  private static List<String> accessors(String cell) {
    return ACCESSOR.matcher(cell).results().map(match -> match.group(1)).toList();
  }

  @Test
  void theTableHasEveryComponentOfTheSheet() throws Exception {
    List<String> components =
        Sheet.RECORDS.stream()
            .flatMap(record -> Arrays.stream(record.getClass().getRecordComponents()))
            .map(ReadingCostTest::textOf)
            .toList();
    assertEquals(
        String.join("\n", components),
        rows().stream().map(Row::component).collect(Collectors.joining("\n")));
  }

  private static String textOf(RecordComponent component) {
    String type = component.getGenericType().getTypeName();
    return type.replaceAll("[\\w.$]*[.$](?=\\w)", "") + " " + component.getName();
  }

  @Test
  void theTableHasEveryAccessorOfTheViews() throws Exception {
    Set<String> listed = new TreeSet<>();
    rows().forEach(row -> Stream.of(row.free(), row.costly()).forEach(listed::addAll));
    Set<String> accessors = new TreeSet<>();
    for (Class<?> view : List.of(Sheet_Fixed.class, Sheet_Objects.class, Sheet_Maybe.class)) {
      for (Method method : view.getDeclaredMethods()) {
        if (isAccessor(method)) {
          accessors.add(method.getName());
        }
      }
    }
    assertEquals(accessors, listed);
  }

  private static boolean isAccessor(Method method) {
    boolean isPublic = (method.getModifiers() & (Modifier.PUBLIC | Modifier.STATIC)) == 1;
    boolean takesNothing = method.getParameterCount() == 0 || method.getName().endsWith("Or");
    return isPublic
        && takesNothing
        && !method.isSynthetic()
        && !NOT_ACCESSORS.contains(method.getName());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readingCostsWhatTheTableSays(Row row) throws Throwable {
    assertTrue(row.free().size() + row.costly().size() > 0, row::toString);
    for (String accessor : row.free()) {
      Runnable scope = scope(accessor);
      assertNoAllocation(OPTIONS, scope::run);
    }
    for (String accessor : row.costly()) {
      long bytes = bytesOf(scope(accessor));
      assertTrue(bytes > 0, () -> accessor + "() makes no object");
      assertTrue(row.bytes() == 0 || bytes <= row.bytes(), () -> accessor + "() bytes=" + bytes);
    }
  }

  private static long bytesOf(Runnable scope) {
    long least = Long.MAX_VALUE;
    for (int batch = 0; batch < 3; batch++) {
      long counted =
          countAllocatedBytes(
              () -> {
                for (int i = 0; i < RUNS; i++) {
                  scope.run();
                }
              });
      least = Math.min(least, counted);
    }
    return least / RUNS;
  }

  /** Copies the record that has the accessor in, and reads it once. */
  private Runnable scope(String accessor) throws Throwable {
    for (Function<Allocator, Object> copy : Sheet.COPIES) {
      Class<?> view;
      try (Allocator alloc = arena.allocator()) {
        view = copy.apply(alloc).getClass();
      }
      for (Method method : view.getDeclaredMethods()) {
        if (method.getName().equals(accessor) && isAccessor(method)) {
          MethodHandle reader = reader(method);
          return () -> {
            try (Allocator alloc = arena.allocator()) {
              reader.invokeExact(copy.apply(alloc));
            } catch (Throwable e) {
              throw new AssertionError(accessor, e);
            }
          };
        }
      }
    }
    throw new AssertionError("no accessor " + accessor);
  }

  /** Calls an accessor and stores what it answers where no compiler can remove it. */
  private static MethodHandle reader(Method method) throws ReflectiveOperationException {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodHandle accessor = lookup.unreflect(method);
    if (method.getParameterCount() == 1) {
      accessor = MethodHandles.insertArguments(accessor, 1, other(method.getParameterTypes()[0]));
    }
    Class<?> result = method.getReturnType();
    Class<?> kept = result.isPrimitive() ? double.class : Object.class;
    MethodHandle keep =
        lookup.findStatic(ReadingCostTest.class, "keep", MethodType.methodType(void.class, kept));
    MethodHandle sink =
        MethodHandles.explicitCastArguments(keep, MethodType.methodType(void.class, result));
    return MethodHandles.filterReturnValue(accessor, sink)
        .asType(MethodType.methodType(void.class, Object.class));
  }

  private static Object other(Class<?> type) {
    return type == int.class ? 7 : type == Instant.class ? Instant.EPOCH : Sheet.Color.RED;
  }

  static void keep(Object value) {
    object = value;
  }

  static void keep(double value) {
    number = value;
  }
}
