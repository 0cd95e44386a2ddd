package io.github.lightarena.handwritten;

public record BothRecord(Shape a, Shape b) implements BothShape {}
