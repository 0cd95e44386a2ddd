package io.github.lightarena.processor.model;

import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/**
 * A component of a record.
 *
 * @param name its name
 * @param type its type as declared; of kind {@code ERROR} if the processor generates it
 * @param kind how it is stored
 * @param nullable whether an annotation called {@code Nullable} stands on it
 * @param writtenAccessor whether the record writes the accessor itself
 * @param deprecated whether its accessor is deprecated
 * @param element the component
 * @param position where problems are reported: the private field, as javac prints no line for the
 *     component itself
 */
public record ComponentModel(
    String name,
    TypeMirror type,
    ComponentKind kind,
    boolean nullable,
    boolean writtenAccessor,
    boolean deprecated,
    RecordComponentElement element,
    Element position) {}
