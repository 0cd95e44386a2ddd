package io.github.lightarena.it.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Records, interfaces and unions that refer to each other, in a package of their own.
 *
 * @param seed what it was made from
 * @param packageName the package
 * @param records nested ones before those that hold them
 * @param interfaces parents before their children
 * @param extras further types, each as its whole source
 * @param expected the codes of the errors it must give, none if it must be accepted
 */
record Declaration(
    long seed,
    String packageName,
    List<RecordDecl> records,
    List<InterfaceDecl> interfaces,
    List<Extra> extras,
    List<String> expected) {

  /** A type that is written out: its simple name, and the text after the package. */
  record Extra(String name, String text) {}

  /** A component of a record, or the accessor of an interface. */
  record Component(String name, ComponentType type, boolean writtenAccessor) {}

  /** What a record writes as its constructor. */
  enum Constructor {
    NONE,
    COMPACT,
    CANONICAL,
    /** A compact one, which refuses {@link #REFUSED}. */
    THROWING;

    static final int REFUSED = 4711;
  }

  /**
   * A record that is marked.
   *
   * @param name its names
   * @param options what stands in {@code @ArenaValue(...)}, such as {@code align = 8}
   * @param components in order
   * @param interfaces the keys of the interfaces
   * @param platform interfaces of the platform, in full
   * @param constructor what it writes
   * @param isPublic whether it, and so its view, is public
   * @param typeParameters with brackets, or empty
   */
  record RecordDecl(
      TypeName name,
      List<String> options,
      List<Component> components,
      List<String> interfaces,
      List<String> platform,
      Constructor constructor,
      boolean isPublic,
      String typeParameters) {

    RecordDecl withComponents(List<Component> changed) {
      return new RecordDecl(
          name, options, changed, interfaces, platform, constructor, isPublic, typeParameters);
    }

    RecordDecl withInterfaces(List<String> changed) {
      return new RecordDecl(
          name, options, components, changed, platform, constructor, isPublic, typeParameters);
    }

    RecordDecl withOptions(List<String> changed) {
      return new RecordDecl(
          name, changed, components, interfaces, platform, constructor, isPublic, typeParameters);
    }

    RecordDecl withTypeParameters(String changed) {
      return new RecordDecl(
          name, options, components, interfaces, platform, constructor, isPublic, changed);
    }

    /** The component of which the constructor refuses a value, if it does. */
    Optional<Component> throwingComponent() {
      return components.stream()
          .filter(c -> constructor == Constructor.THROWING && c.type().text().equals("int"))
          .findFirst();
    }

    /** The same record without what is beside its components and interfaces. */
    RecordDecl plain() {
      List<Component> bare = new ArrayList<>();
      components.forEach(c -> bare.add(new Component(c.name(), c.type(), false)));
      return new RecordDecl(
          name, List.of(), bare, interfaces, List.of(), Constructor.NONE, isPublic, typeParameters);
    }
  }

  /** How an interface is a union. */
  enum Form {
    PLAIN,
    SEALED,
    LISTED_UNION,
    SEALED_UNION,
    /** Another class has the annotation. */
    HELD_UNION;

    boolean isUnion() {
      return this == LISTED_UNION || this == SEALED_UNION || this == HELD_UNION;
    }

    /** Whether a component of the interface is a reference to any value. */
    boolean isOpen() {
      return !isUnion() || this == HELD_UNION;
    }

    boolean isSealed() {
      return this == SEALED || this == SEALED_UNION;
    }
  }

  /**
   * An interface of the user.
   *
   * @param name its names; the view's is that of the union
   * @param form whether and how it is a union
   * @param generic whether it has a type parameter, which all use as {@code String}
   * @param parent the key of the interface it extends, or null
   * @param accessors components that every implementing record has
   * @param methods its methods
   * @param members text of types declared inside
   */
  record InterfaceDecl(
      TypeName name,
      Form form,
      boolean generic,
      String parent,
      List<Component> accessors,
      List<MethodDecl> methods,
      List<String> members) {

    InterfaceDecl withMethods(List<MethodDecl> changed) {
      return new InterfaceDecl(name, form, generic, parent, accessors, changed, members);
    }

    InterfaceDecl withAccessors(List<Component> changed) {
      return new InterfaceDecl(name, form, generic, parent, changed, methods, members);
    }

    InterfaceDecl withForm(Form changed) {
      return new InterfaceDecl(name, changed, generic, parent, accessors, methods, members);
    }

    InterfaceDecl withParent(String changed) {
      return new InterfaceDecl(name, form, generic, changed, accessors, methods, members);
    }

    InterfaceDecl withMembers(List<String> changed) {
      return new InterfaceDecl(name, form, generic, parent, accessors, methods, changed);
    }

    /** The type with its argument. */
    String type() {
      return generic ? name.type() + "<java.lang.String>" : name.type();
    }
  }

  Declaration withRecords(List<RecordDecl> changed) {
    return new Declaration(seed, packageName, changed, interfaces, extras, expected);
  }

  Declaration withInterfaces(List<InterfaceDecl> changed) {
    return new Declaration(seed, packageName, records, changed, extras, expected);
  }

  Declaration expecting(List<Extra> more, String... codes) {
    List<Extra> all = new ArrayList<>(extras);
    all.addAll(more);
    return new Declaration(seed, packageName, records, interfaces, all, List.of(codes));
  }

  Optional<RecordDecl> record(String key) {
    return records.stream().filter(r -> r.name().key().equals(key)).findFirst();
  }

  Optional<InterfaceDecl> interfaceOf(String key) {
    return interfaces.stream().filter(i -> i.name().key().equals(key)).findFirst();
  }

  /** The records that implement an interface, itself or through one that extends it. */
  List<RecordDecl> implementors(InterfaceDecl type) {
    return records.stream().filter(r -> ancestors(r).contains(type)).toList();
  }

  /** The interfaces of a record and those that they extend. */
  List<InterfaceDecl> ancestors(RecordDecl record) {
    List<InterfaceDecl> all = new ArrayList<>();
    for (String key : record.interfaces()) {
      Optional<InterfaceDecl> next = interfaceOf(key);
      while (next.isPresent()) {
        if (!all.contains(next.get())) {
          all.add(next.get());
        }
        String parent = next.get().parent();
        next = parent == null ? Optional.empty() : interfaceOf(parent);
      }
    }
    return all;
  }

  /** Whether everything that is named is there: what a shrunken declaration must be, too. */
  boolean isConsistent() {
    for (RecordDecl record : records) {
      if (!record.interfaces().stream().allMatch(key -> interfaceOf(key).isPresent())
          || !ancestors(record).stream().allMatch(i -> hasAll(record, i.accessors()))
          || !record.components().stream().allMatch(c -> areKnown(c.type().uses()))) {
        return false;
      }
    }
    return interfaces.stream()
        .allMatch(
            i ->
                (i.parent() == null || interfaceOf(i.parent()).isPresent())
                    && i.accessors().stream().allMatch(c -> areKnown(c.type().uses()))
                    && !(i.form() != Form.PLAIN && implementors(i).isEmpty()));
  }

  private boolean areKnown(Set<String> keys) {
    return keys.stream()
        .allMatch(
            key ->
                record(key).isPresent()
                    || interfaceOf(key).filter(i -> !implementors(i).isEmpty()).isPresent());
  }

  private static boolean hasAll(RecordDecl record, List<Component> accessors) {
    return accessors.stream()
        .allMatch(
            a ->
                record.components().stream()
                    .anyMatch(c -> c.name().equals(a.name()) && c.type().equals(a.type())));
  }
}
