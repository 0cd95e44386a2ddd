package io.github.lightarena.processor.validate;

import io.github.lightarena.processor.model.ModelReader;
import io.github.lightarena.processor.model.ViewName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** Finds records and unions of one compilation whose generated classes would have one name. */
public final class NameClashes {

  private final ModelReader reader;
  private final Map<String, TypeElement> firstByName = new LinkedHashMap<>();

  /**
   * Makes the search of one round.
   *
   * @param reader the round's reader
   * @param sources the records and unions of this compilation
   */
  public NameClashes(ModelReader reader, List<TypeElement> sources) {
    this.reader = reader;
    // By name, so that the same one of two is reported whatever the order of the files.
    List<TypeElement> sorted = new ArrayList<>(sources);
    sorted.sort(
        (a, b) -> a.getQualifiedName().toString().compareTo(b.getQualifiedName().toString()));
    for (TypeElement source : sorted) {
      for (String name : generatedNames(source)) {
        firstByName.putIfAbsent(name, source);
      }
    }
  }

  /**
   * Finds the first class that another source would generate too, and has the older claim to.
   *
   * @param source a record or union
   * @return one problem, or none
   */
  public List<Problem> find(TypeElement source) {
    for (String name : generatedNames(source)) {
      TypeElement first = firstByName.get(name);
      boolean isOfThisCompilation = first != null; // a record of a jar has its classes already
      if (isOfThisCompilation && !source.equals(first)) {
        return List.of(
            Problem.of(
                ProblemCode.NAME_CLASH,
                source,
                name,
                first.getQualifiedName(),
                source.getQualifiedName()));
      }
    }
    return List.of();
  }

  /** None where the view cannot be called so: that alone is reported. */
  private List<String> generatedNames(TypeElement source) {
    ViewName names = reader.namesOf(source);
    if (!names.isLegal()) {
      return List.of();
    }
    return names.codec().isEmpty()
        ? List.of(names.qualifiedView())
        : List.of(names.qualifiedView(), names.qualifiedCodec());
  }
}
