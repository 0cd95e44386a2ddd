package io.github.lightarena.handwritten;

public record NodeRecord(int value, Node left) {}
