package io.github.lightarena.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Finds the record or union that a generated type comes from.
 *
 * <p>In the first round such a type is of kind {@code ERROR}, and only its name as written is
 * known. A record may name its own view, and two records each other's, so waiting for the next
 * round would not help: the name is looked up among what this compilation will generate. It is
 * tried as the language would: written out in full, through a single import, in the same package,
 * through an import on demand. A type of an earlier round or compilation is known by its {@code
 * ArenaGenerated} annotation.
 */
public final class GeneratedTypes {

  private final Elements elements;
  private final SourceFacts facts;
  private final Map<String, String> sourceByView = new LinkedHashMap<>();
  private final Set<String> sources = new LinkedHashSet<>();

  GeneratedTypes(Elements elements, SourceFacts facts) {
    this.elements = elements;
    this.facts = facts;
  }

  /** Notes a record or union of this compilation. */
  void add(TypeElement source) {
    String name = source.getQualifiedName().toString();
    sources.add(name);
    sourceByView.putIfAbsent(Names.of(elements, source).qualifiedView(), name);
  }

  /**
   * Tells whether a type is compiled from source now, so that its own problems are reported.
   *
   * @param source a record or union
   * @return whether it belongs to this compilation
   */
  public boolean isOfThisCompilation(TypeElement source) {
    return sources.contains(source.getQualifiedName().toString());
  }

  /**
   * Tells whether what is generated from a source is there, or will be.
   *
   * @param source a record or union
   * @return false if it is of a jar that was compiled without the processor
   */
  public boolean isGenerated(TypeElement source) {
    return isOfThisCompilation(source)
        || elements.getTypeElement(Names.of(elements, source).qualifiedView()) != null;
  }

  /**
   * Finds what a type is generated from.
   *
   * @param type a type as the user wrote it
   * @param context where it was written
   * @return the generated type, if it is one
   */
  public Optional<GeneratedType> find(TypeMirror type, Element context) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    TypeElement element = (TypeElement) declared.asElement();
    if (MissingTypes.isMissing(type)) {
      // The element's text is the name as written; that of the type holds annotations too.
      return findByName(element.toString(), context);
    }
    if (element.getEnclosingElement().getKind() == ElementKind.CLASS) {
      return element.getSimpleName().contentEquals("Slice")
          ? marked((TypeElement) element.getEnclosingElement()).map(GeneratedType::asSlice)
          : Optional.empty();
    }
    return marked(element);
  }

  private Optional<GeneratedType> marked(TypeElement element) {
    return Annotations.find(element, Annotations.ARENA_GENERATED)
        .flatMap(mirror -> Annotations.type(mirror, "from"))
        .filter(DeclaredType.class::isInstance)
        .map(from -> generated((TypeElement) ((DeclaredType) from).asElement()))
        .filter(found -> element.getQualifiedName().contentEquals(found.names().qualifiedView()));
  }

  private Optional<GeneratedType> findByName(String written, Element context) {
    for (String candidate : candidates(written, context)) {
      Optional<GeneratedType> found = ofThisCompilation(candidate);
      if (found.isPresent()) {
        return found;
      }
      if (candidate.endsWith(".Slice")) {
        found = ofThisCompilation(candidate.substring(0, candidate.length() - ".Slice".length()));
        if (found.isPresent()) {
          return found.map(GeneratedType::asSlice);
        }
      }
    }
    return Optional.empty();
  }

  private List<String> candidates(String written, Element context) {
    int dot = written.indexOf('.');
    String first = dot < 0 ? written : written.substring(0, dot);
    List<String> candidates = new ArrayList<>();
    candidates.add(written);
    List<String> imports = facts.imports(context);
    for (String name : imports) {
      if (name.endsWith("." + first)) {
        candidates.add(name + written.substring(first.length()));
      }
    }
    String packageName = elements.getPackageOf(context).getQualifiedName().toString();
    if (!packageName.isEmpty()) {
      candidates.add(packageName + "." + written);
    }
    for (String name : imports) {
      if (name.endsWith(".*")) {
        candidates.add(name.substring(0, name.length() - 1) + written);
      }
    }
    return candidates;
  }

  private Optional<GeneratedType> ofThisCompilation(String qualifiedView) {
    return Optional.ofNullable(sourceByView.get(qualifiedView))
        .map(elements::getTypeElement)
        .map(this::generated);
  }

  /**
   * Names the generated types of this compilation that a name may stand for which was not found:
   * those of other packages, those of nested records under the name that they would have if these
   * were not nested, and those whose records have another view than the name says.
   *
   * @param written a name as the user wrote it
   * @param context where it was written
   * @return what to write instead: simple names in the same package, else qualified ones
   */
  public List<String> similar(String written, Element context) {
    String suffix = written.endsWith(".Slice") ? ".Slice" : "";
    String name = written.substring(0, written.length() - suffix.length());
    String simpleName = name.substring(name.lastIndexOf('.') + 1);
    String packageName = elements.getPackageOf(context).getQualifiedName().toString();
    List<String> similar = new ArrayList<>();
    for (String qualifiedName : sources) {
      TypeElement source = elements.getTypeElement(qualifiedName);
      if (source == null || !otherNames(source).contains(simpleName)) {
        continue;
      }
      ViewName names = Names.of(elements, source);
      boolean isNear = names.packageName().equals(packageName);
      similar.add((isNear ? names.view() : names.qualifiedView()) + suffix);
    }
    return similar;
  }

  /** What somebody may take a source's view for, and its name. */
  private Set<String> otherNames(TypeElement source) {
    String simpleName = source.getSimpleName().toString();
    Set<String> names = new LinkedHashSet<>();
    names.add(Names.of(elements, source).view());
    if (Annotations.has(source, Annotations.ARENA_VALUE)) {
      ViewName flat = ViewName.ofRecord("", List.of(simpleName), "");
      names.addAll(List.of(flat.view(), flat.label(), flat.label() + "View"));
      names.remove(simpleName); // who writes that means the record
    } else {
      names.add(ViewName.ofUnion("", List.of(simpleName)).view());
    }
    return names;
  }

  GeneratedType generated(TypeElement source) {
    return new GeneratedType(
        source,
        Names.of(elements, source),
        !Annotations.has(source, Annotations.ARENA_VALUE),
        false);
  }
}
