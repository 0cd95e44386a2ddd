package io.github.lightarena.it.model;

/** What a step can do. */
enum Operation {
  OPEN(12, (m, s) -> ScopeSteps.open(m)),
  NEST(8, ScopeSteps::nest),
  CLOSE(14, ScopeSteps::close),
  TRIM(5, ScopeSteps::trim),
  CHECK(5, (m, s) -> ReadSteps.checkAll(m)),

  VALUE(24, ValueSteps::value),
  TREE(12, ValueSteps::tree),
  SHAPE(14, ValueSteps::both),
  OPEN_REFERENCE(5, ValueSteps::speakers),
  ON_HEAP(12, ValueSteps::scene),
  PRIMITIVES(16, SliceSteps::primitives),
  VALUES(8, SliceSteps::values),
  REFERENCES(7, SliceSteps::references),
  OVERSIZE(5, SliceSteps::oversize),

  BUILDER(6, BuilderSteps::begin),
  ADD(14, BuilderSteps::add),
  BUILD(6, BuilderSteps::build),

  SET(8, StoreSteps::set),
  FILL(5, StoreSteps::fill),
  PUT_VALUE(9, StoreSteps::putValue),
  PUT_REFERENCE(12, StoreSteps::putReference),

  READ(5, ReadSteps::read),
  PART(5, ReadSteps::part),
  ELEMENT(6, ReadSteps::element),
  FOLLOW(6, ReadSteps::follow),
  WALK(5, ReadSteps::walk),
  AIM(7, ReadSteps::aim),
  ELSEWHERE(5, ReadSteps::elsewhere),

  COPY(5, CopySteps::copy),
  PROMOTE(8, PromotionSteps::promote),

  NOTE(8, NoteSteps::note),
  GROUP(6, GroupSteps::group),
  TEXT(9, TextSteps::read),
  SETTER(8, SetterSteps::set),
  SOURCE(5, SourceSteps::copy),
  POOL(8, PoolSteps::pool),

  FAULT(6, FaultSteps::fault),
  BAD_ARGUMENT(6, MisuseSteps::badArgument),
  BAD_ORDER(6, MisuseSteps::badOrder),
  BAD_REFERENCE(6, MisuseSteps::badReference),
  DEAD(5, MisuseSteps::dead);

  /** Does one step. */
  private interface Action {
    void run(Machine machine, Step step);
  }

  private static final Operation[] BY_BYTE = new Operation[256];

  static {
    int total = 0;
    for (Operation operation : values()) {
      total += operation.weight;
    }
    int from = 0;
    int sum = 0;
    for (Operation operation : values()) {
      sum += operation.weight;
      for (int to = 256 * sum / total; from < to; from++) {
        BY_BYTE[from] = operation;
      }
    }
  }

  private final int weight;
  private final Action action;

  Operation(int weight, Action action) {
    this.weight = weight;
    this.action = action;
  }

  static Operation of(int unsignedByte) {
    return BY_BYTE[unsignedByte];
  }

  void run(Machine machine, Step step) {
    action.run(machine, step);
  }
}
