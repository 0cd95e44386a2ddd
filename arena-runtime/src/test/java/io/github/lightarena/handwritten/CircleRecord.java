package io.github.lightarena.handwritten;

public record CircleRecord(double radius) implements CircleShape {}
