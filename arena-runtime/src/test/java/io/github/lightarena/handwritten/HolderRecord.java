package io.github.lightarena.handwritten;

import io.github.lightarena.FloatSlice;
import io.github.lightarena.ReferenceSlice;

public record HolderRecord(
    Object table, Speaker speaker, FloatSlice samples, ReferenceSlice<Shape> shapes) {}
