package io.github.lightarena.handwritten;

record BothRecord(Shape a, Shape b) implements BothShape {}
