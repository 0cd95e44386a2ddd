package io.github.lightarena.it.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Methods of interfaces, of every sort. */
final class MethodPool {

  /** As users choose them, and as the methods of our base classes are called. */
  private static final List<String> NAMES =
      Arrays.asList(
          ("area scale apply join over pick run"
                  + " live viewOf tag memberOf thisFor textOf member isOpen attach aim in of copyOf"
                  + " slice flyweight place read write equal hash text toRecord kindOf view reserve"
                  + " placeOf room build scope kind asX put add get set clone_ String")
              .split(" "));

  private static final List<String> NO_ARGUMENT =
      Arrays.asList("area_ tag_ memberCount live view kind_ scope_ inner flyweight".split(" "));

  private static final List<MethodDecl> SHAPES =
      List.of(
          shape("overload int", "", "java.lang.String", "int x", "int", "", "return \"int\" + x;"),
          shape("overload long", "", "java.lang.String", "long x", "long", "", "return \"long\";"),
          shape(
              "overload Object",
              "",
              "java.lang.Object",
              "java.lang.Object value",
              "Object",
              "",
              "return value;"),
          shape(
              "varargs",
              "",
              "java.lang.String",
              "java.lang.Integer... index",
              "Integer[]",
              "",
              "return \"varargs\" + index.length;"),
          shape(
              "varargs after an array",
              "",
              "int",
              "int[] a, int... b",
              "int[],int[]",
              "",
              "return a.length - b.length;"),
          shape("generic", "<T> ", "T", "T at, T mark", "Object,Object", "", "return mark;"),
          shape(
              "bounded generic",
              "<E extends java.lang.Comparable<E> & java.io.Serializable, F extends E> ",
              "E",
              "java.util.List<? extends F> values, E home",
              "List,Comparable",
              "",
              "return values.isEmpty() ? home : values.get(0);"),
          shape(
              "wildcards",
              "",
              "java.util.List<? super java.lang.Integer>",
              "java.util.Map<java.lang.String, ? extends java.lang.Number[]> map",
              "Map",
              "",
              "return new java.util.ArrayList<java.lang.Number>();"),
          shape(
              "throwing",
              "",
              "void",
              "java.lang.String message",
              "String",
              "throws java.io.IOException, java.lang.InterruptedException",
              "throw new java.io.IOException(message);"),
          shape(
              "generic throws",
              "<X extends java.lang.Exception> ",
              "int",
              "X failure, boolean slot",
              "Exception,boolean",
              "throws X",
              "if (slot) { throw failure; } return 1;"),
          shape(
              "own type as a parameter",
              "",
              "boolean",
              "SELF other, int i",
              "SELF,int",
              "",
              "return other == null;"),
          shape(
              "names of our variables",
              "",
              "double",
              "double at, float slotOffset, char b",
              "double,float,char",
              "",
              "return at + slotOffset + b;"),
          shape(
              "void",
              "",
              "void",
              "short value, byte[] buffer",
              "short,byte[]",
              "",
              "buffer[0] = (byte) value;"),
          shape(
              "generic array",
              "<T extends java.lang.Number> ",
              "T[]",
              "T[] values, java.lang.Class<? super T> type",
              "Number[],Class",
              "",
              "return values;"));

  private MethodPool() {}

  private static MethodDecl shape(
      String kind,
      String typeParameters,
      String result,
      String parameters,
      String erased,
      String thrown,
      String body) {
    return new MethodDecl(
        kind, "", typeParameters, result, parameters, erased, thrown, body, false);
  }

  /** Whether a method may be called so. */
  static boolean isName(String name) {
    return NAMES.contains(name) || NO_ARGUMENT.contains(name);
  }

  /** Some methods, no two of one signature. */
  static List<MethodDecl> methods(Dice dice, String self, int count) {
    List<MethodDecl> methods = new ArrayList<>();
    Set<String> signatures = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      MethodDecl method = dice.percent(25) ? noArgument(dice, self) : ofShape(dice, self);
      if (signatures.add(method.signature())) {
        methods.add(method);
      }
    }
    return methods;
  }

  private static MethodDecl ofShape(Dice dice, String self) {
    MethodDecl shape = dice.pick(SHAPES);
    return new MethodDecl(
        shape.kind(),
        dice.pick(NAMES),
        shape.typeParameters(),
        shape.result(),
        shape.parameters(),
        shape.erased().replace("SELF", self),
        shape.thrown(),
        shape.body(),
        dice.percent(50));
  }

  /** Of these the name decides the result: parameters do not tell them apart. */
  private static MethodDecl noArgument(Dice dice, String self) {
    boolean isDefault = dice.percent(50);
    if (dice.percent(40)) {
      String name = "self" + self.replace('.', '_');
      return new MethodDecl(
          "returning this", name, "", "SELF", "", "", "", "return this;", isDefault);
    }
    return new MethodDecl(
        "no argument", dice.pick(NO_ARGUMENT), "", "int", "", "", "", "return 7;", isDefault);
  }
}
