package io.github.lightarena.it.property;

import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.UnionCursor;
import io.github.lightarena.codegen.UnionView;
import io.github.lightarena.codegen.ValueCursor;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** What generated checks assert. Each has a name for the place it is called from. */
public final class Checks {

  private Checks() {}

  /** Two values are the same, a record and a view, say. */
  public static void same(String place, Object expected, Object actual) {
    String difference = Same.difference(expected, actual);
    if (difference != null) {
      throw new AssertionError(place + difference);
    }
  }

  /** A value was written twice: the views are equal, and what they say of themselves agrees. */
  public static void equal(String place, Record value, ArenaView a, ArenaView b) {
    same(place, value, a.toRecord());
    same(place, value, b.toRecord());
    isTrue(place + " equals", a.equals(b) && b.equals(a) && a.equals(a));
    isTrue(place + " differs from null and others", !a.equals(null) && !a.equals(place));
    isTrue(place + " hashCode", a.hashCode() == b.hashCode());
    isTrue(place + " toString", a.toString().equals(b.toString()));
  }

  /** Views are equal if and only if the records are the same. */
  public static void differ(String place, Record a, ArenaView viewA, Record b, ArenaView viewB) {
    boolean same = Same.difference(a, b) == null;
    isTrue(place + " tells values apart", viewA.equals(viewB) == same);
    isTrue(place + " tells values apart the other way", viewB.equals(viewA) == same);
  }

  /** A view has a record's content if and only if the records are the same. */
  public static void differs(String place, Record a, boolean contentEquals, Record b) {
    boolean same = Same.difference(a, b) == null;
    isTrue(place + " is told from a record's", contentEquals == same);
  }

  /** Every element of a slice is the value. */
  public static <V extends ArenaView> void slice(
      String place, Record value, V view, ValueSlice<V> slice, ValueCursor<V> cursor) {
    int count = 0;
    for (V element : slice) {
      equal(place + "[" + count + "]", value, view, element);
      count++;
    }
    isTrue(place + " length", count == slice.length());
    while (cursor.next()) {
      equal(place + " by cursor", value, view, cursor.value());
    }
    isTrue(place + " equals itself", slice.equals(slice.slice(0, count)));
    isTrue(place + " toString", slice.toString().startsWith("["));
  }

  /** A union's slice holds these values. */
  public static <T, U extends UnionView> void union(
      String place, List<T> values, ReferenceSlice<T> slice, UnionCursor<U> cursor) {
    same(place, values, slice);
    int count = 0;
    for (T element : slice) {
      same(place + " by iterator", values.get(count++), element);
    }
    isTrue(place + " length", count == values.size());
    for (int i = 0; cursor != null && cursor.next(); i++) {
      same(place + " by cursor", values.get(i), cursor.value());
    }
  }

  /** A member seen through its own view and through the union's, and the union of that view. */
  public static void member(
      String place, Record value, ArenaView view, ArenaView any, ArenaView ofView) {
    equal(place + " in a union", value, view, any);
    equal(place + " in a union, referred to", value, any, ofView);
    behaviour(place + " in a union", value, any);
  }

  /** What the methods of its interfaces do is what they do on the record. */
  public static void behaviour(String place, Record value, ArenaView view) {
    Behaviour.compare(place, value, view);
  }

  /** What the record's constructor throws comes through. */
  public static void refuses(String place, Runnable write) {
    try {
      write.run();
    } catch (IllegalArgumentException e) {
      same(place, "refused", e.getMessage());
      return;
    }
    throw new AssertionError(place + " took what the constructor refuses");
  }

  /** Views are in the order of their records. */
  public static <R extends Record & Comparable<R>, V extends ArenaView & Comparable<V>>
      void compares(String place, R a, R b, V viewA, V viewB) {
    same(place + " compareTo", a.compareTo(b), viewA.compareTo(viewB));
    same(place + " compareTo the other way", b.compareTo(a), viewB.compareTo(viewA));
    same(place + " compareTo itself", 0, viewA.compareTo(viewA));
  }

  /** A view's text begins with its name, whatever it holds. */
  public static void text(String name, ArenaView view) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    String text = view.toString();
    isTrue(text + " is the text of " + simple, text.startsWith(simple + "["));
    isTrue(text + " ends", text.endsWith("]"));
    Texts.check(view, text);
  }

  /** A view whose scope was closed: it says so, and gives nothing. */
  static void dead(ArenaView view) {
    String text = view.toString();
    isTrue(text + " says that it is closed", text.endsWith("[closed]"));
    try {
      view.toRecord();
    } catch (IllegalStateException e) {
      return;
    }
    throw new AssertionError("toRecord() of a closed view of " + view.getClass());
  }

  /** Whether something is in an {@code Optional} or its like. */
  public static boolean isThere(Object value) {
    return !list(value).isEmpty();
  }

  /** What is in it, or another value in its place. */
  public static Object or(Object value, Object other) {
    List<?> there = list(value);
    return there.isEmpty() ? other : there.get(0);
  }

  private static List<?> list(Object value) {
    if (value instanceof OptionalInt number) {
      return number.stream().boxed().toList();
    }
    if (value instanceof OptionalLong number) {
      return number.stream().boxed().toList();
    }
    if (value instanceof OptionalDouble number) {
      return number.stream().boxed().toList();
    }
    return ((Optional<?>) value).stream().toList();
  }

  /** A flyweight was aimed, and itself answered, or null. */
  public static void aimed(String place, Object into, Object shown) {
    isTrue(place + " aims the flyweight that it is given", shown == null || shown == into);
  }

  /** A view has no public method but those of its interfaces, of every view, and these. */
  public static void methods(ArenaView view, String called) {
    Behaviour.methods(view, Set.of(called.split(" ")));
  }

  /** Something holds. */
  public static void isTrue(String what, boolean holds) {
    if (!holds) {
      throw new AssertionError("not so: " + what);
    }
  }
}
