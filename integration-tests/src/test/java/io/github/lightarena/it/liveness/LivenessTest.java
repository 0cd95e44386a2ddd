package io.github.lightarena.it.liveness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.ByteSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.ScopeFactory;
import io.github.lightarena.codegen.ScopeHandle;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every public method of everything that a user may hold, found by reflection, on what is dead. */
@SuppressWarnings("arena-escape") // uses what is dead
class LivenessTest {
  /** What may be asked of something dead. */
  private static final Set<String> HARMLESS = Set.of("isOpen", "toString");

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyOperationOnSomethingDeadThrowsAndNamesItself(boolean strict) {
    MemoryArena arena = MemoryArena.builder().strict(strict).build();
    List<Object> dead;
    try (Allocator alloc = arena.allocator()) {
      dead = Fixture.objects(alloc);
    }
    List<String> wrong = new ArrayList<>();
    int calls = 0;
    try (Allocator other = MemoryArena.create().allocator()) {
      Calls with = new Calls(Fixture.objects(other));
      for (Object object : dead) {
        for (Method method : Calls.methods(object.getClass())) {
          if (!HARMLESS.contains(method.getName())) {
            Throwable failure = Calls.failure(object, method, with.arguments(method, object));
            if (!isNamed(failure, object, method, strict)) {
              wrong.add(object.getClass().getSimpleName() + ": " + method + "\n  " + failure);
            }
            calls++;
          }
        }
      }
    }
    assertEquals("", String.join("\n", wrong), wrong.size() + " of " + calls);
    assertTrue(calls > 480, "calls=" + calls);
  }

  private static boolean isNamed(Throwable failure, Object object, Method method, boolean strict) {
    if (isNeverPossible(failure, object, method)) {
      return true;
    }
    if (!(failure instanceof IllegalStateException)) {
      return false;
    }
    String text = failure.getMessage();
    String type = object instanceof Iterator ? iterator(text) : name(object.getClass());
    String opened = "; the scope was opened at " + LivenessTest.class.getName();
    boolean named =
        text.startsWith(type + (object instanceof ScopeHandle ? " is closed: " : " is dead: "))
            && text.contains("." + signature(method) + " was called after its scope was closed; ");
    return (named || text.contains(" is dead: ") && isLazy(method))
        && text.contains(opened) == strict;
  }

  /** Iterators of the JDK have a method that ours cannot do. */
  private static boolean isNeverPossible(Throwable failure, Object object, Method method) {
    return failure instanceof UnsupportedOperationException
        && object instanceof Iterator
        && method.getName().equals("remove");
  }

  /** What it answers throws, and names itself; or a method of the JDK or the user calls ours. */
  private static boolean isLazy(Method method) {
    Class<?> owner = method.getDeclaringClass();
    boolean cursorValue = method.getName().equals("value");
    return cursorValue
        || owner.getName().startsWith("java.")
        || owner.isInterface()
        || Stream.class.isAssignableFrom(method.getReturnType());
  }

  private static String signature(Method method) {
    return method.getName()
        + Arrays.stream(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", ", "(", ")"));
  }

  /** An iterator says what it goes through. */
  private static String iterator(String text) {
    return text.matches("Iterator<[A-Z][\\w.]*> .*") ? text.substring(0, text.indexOf(' ')) : "?";
  }

  private static String name(Class<?> type) {
    String name = type.getName();
    return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
  }

  @Test
  void theMessageOfASecondCloseAdvisesNoCopy() {
    Allocator alloc = MemoryArena.create().allocator();
    alloc.close();
    String text = assertThrows(IllegalStateException.class, alloc::close).getMessage();
    assertTrue(text.startsWith("Allocator is closed: Allocator.close() was called after"), text);
    assertTrue(!text.contains("copy"), text);
  }

  @Test
  void anArgumentThatIsNullIsNamed() {
    MemoryArena arena = MemoryArena.create();
    List<String> wrong = new ArrayList<>();
    int[] calls = new int[1];
    int count = with(arena, List::size);
    for (int i = 0; i < count; i++) {
      int index = i;
      Class<?> type = with(arena, all -> all.get(index).getClass());
      for (Method method : Calls.methods(type)) {
        wrong.addAll(nullArguments(arena, index, method, calls));
      }
    }
    assertEquals("", String.join("\n", wrong), wrong.size() + " of " + calls[0]);
    assertTrue(calls[0] > 200, "calls=" + calls[0]);
  }

  private static <R> R with(MemoryArena arena, Function<List<Object>, R> use) {
    try (Allocator alloc = arena.allocator()) {
      return use.apply(Fixture.objects(alloc));
    }
  }

  /** Each argument in turn is null, the others are not; static methods are called as well. */
  private static List<String> nullArguments(
      MemoryArena arena, int index, Method method, int[] calls) {
    List<String> wrong = new ArrayList<>();
    String name = method.getName();
    boolean forGeneratedCode = name.startsWith("place");
    boolean ofUserOrJdk =
        name.equals("compareTo") || method.getDeclaringClass().getName().startsWith("java.");
    if (forGeneratedCode || ofUserOrJdk) {
      return wrong;
    }
    for (int p = 0; p < method.getParameterCount(); p++) {
      if (!method.getParameterTypes()[p].isPrimitive()) {
        int parameter = p;
        calls[0]++;
        Throwable failure =
            with(
                arena,
                all -> {
                  Object target = all.get(index);
                  Object[] arguments = new Calls(all).arguments(method, target);
                  arguments[parameter] = null;
                  return Calls.failure(target, method, arguments);
                });
        if (failure instanceof NullPointerException
            && (failure.getMessage() == null || !failure.getMessage().contains("=null"))) {
          wrong.add(parameter + " of " + method + "\n  " + failure.getMessage());
        }
      }
    }
    return wrong;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aLiveBufferShowsPoisonAfterAStrictScope(boolean direct) {
    MemoryArena.Builder builder = MemoryArena.builder().strict();
    ByteBuffer buffer;
    try (Allocator alloc = (direct ? builder.direct() : builder).build().allocator()) {
      ByteSlice bytes = alloc.bytes(2);
      bytes.fill((byte) 7);
      buffer = bytes.asBuffer();
      assertEquals(7, buffer.get(1));
    }
    assertEquals((byte) 0xDB, buffer.get(0));
    assertEquals((byte) 0xDB, buffer.get(1));
  }

  @Test
  void noClassOfTheRuntimeIsForgotten() throws IOException, URISyntaxException {
    Set<String> known = new TreeSet<>();
    try (Allocator alloc = MemoryArena.create().allocator()) {
      Fixture.objects(alloc).forEach(o -> known.add(o.getClass().getName()));
    }
    Set<String> all = new TreeSet<>();
    for (Class<?> type : runtimeClasses()) {
      boolean held =
          Flyweight.class.isAssignableFrom(type)
              || ScopeFactory.class.isAssignableFrom(type)
              || ScopeHandle.class.isAssignableFrom(type);
      if (held && !Modifier.isAbstract(type.getModifiers())) {
        all.add(type.getName());
      }
    }
    // The first is no user's, the second has no scope of an arena.
    all.removeAll(
        Set.of("io.github.lightarena.codegen.Window", "io.github.lightarena.HeapReferenceSlice"));
    all.removeAll(known);
    assertEquals(Set.of(), all, "add an object of each to Fixture.objects");
  }

  @Test
  void noClassThatIsGeneratedIsForgotten() {
    Set<String> known = new TreeSet<>();
    try (Allocator alloc = MemoryArena.create().allocator()) {
      Fixture.objects(alloc).forEach(o -> known.add(o.getClass().getName()));
    }
    Set<String> missing = new TreeSet<>();
    for (Class<?> view :
        List.of(
            Fixture_Dot.class,
            Fixture_Everything.class,
            Fixture_Checked.class,
            Fixture_Nothing.class,
            Fixture_Changing.class,
            Fixture_AnyShape.class)) {
      missing.add(view.getName());
      for (Class<?> nested : view.getDeclaredClasses()) {
        if (!nested.isEnum()) {
          missing.add(nested.getName());
        }
      }
    }
    missing.removeAll(known);
    assertEquals(Set.of(), missing, "add an object of each to Fixture.objects");
  }

  private static List<Class<?>> runtimeClasses() throws IOException, URISyntaxException {
    Path place =
        Path.of(MemoryArena.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(place)) {
      return classesIn(place);
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
      return classesIn(jar.getPath("/"));
    }
  }

  private static List<Class<?>> classesIn(Path root) throws IOException {
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        String name = root.relativize(file).toString().replace('/', '.');
        if (name.startsWith("io.github.lightarena.")
            && name.endsWith(".class")
            && !name.endsWith("package-info.class")) {
          try {
            classes.add(
                Class.forName(
                    name.substring(0, name.length() - ".class".length()),
                    false,
                    MemoryArena.class.getClassLoader()));
          } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
          }
        }
      }
    }
    assertTrue(classes.size() > 50, "classes=" + classes.size());
    return classes;
  }
}
