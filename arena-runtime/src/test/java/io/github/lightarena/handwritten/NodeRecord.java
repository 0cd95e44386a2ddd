package io.github.lightarena.handwritten;

record NodeRecord(int value, Node left) {}
