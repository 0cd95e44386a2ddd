package io.github.lightarena.handwritten;

record CircleRecord(double radius) implements CircleShape {}
