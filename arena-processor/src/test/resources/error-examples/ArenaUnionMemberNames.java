package errors;

import io.github.lightarena.annotation.*;

@ArenaUnion({A.CircleRecord.class, B.CircleRecord.class})
interface Shape {}
//< ArenaUnionMemberNames

class A {
  @ArenaValue
  record CircleRecord(double radius) implements Shape {}
}

class B {
  @ArenaValue
  record CircleRecord(double radius) implements Shape {}
}
