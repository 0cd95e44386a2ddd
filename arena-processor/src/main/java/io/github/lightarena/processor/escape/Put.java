package io.github.lightarena.processor.escape;

import javax.lang.model.element.Element;

/**
 * What a method does with two of its parameters: it puts one into the other.
 *
 * @param value the number of the parameter that is put in, from 0
 * @param holder the number of the parameter that it is put into
 * @param field the field that it is stored in; null for an element of an array or a collection
 */
record Put(int value, int holder, Element field) {}
