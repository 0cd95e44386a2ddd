package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
record NodeRecord(int key, NodeRecord next) {}
//                                    ^ ArenaInlineCycle

@ArenaValue
record ARecord(BRecord b) {}
//                     ^ ArenaInlineCycle

interface Link {}

@ArenaValue
record BRecord(int i, @Inline(CRecord.class) Link c) {}
//                                                ^ ArenaInlineCycle

@ArenaValue
record CRecord(ARecord a) implements Link {}
//                     ^ ArenaInlineCycle

@ArenaValue
record OutsideRecord(ARecord a) {}

@ArenaValue
record TreeRecord(java.util.Optional<TreeRecord> left, @Nullable TreeRecord right) {}
//                                               ^ ArenaInlineCycle

@ArenaValue
record DRecord(@Nullable ERecord e) implements Chain {}
//                               ^ ArenaInlineCycle

@ArenaValue
record ERecord(@Inline(DRecord.class) java.util.Optional<Chain> d) {}
//                                                              ^ ArenaInlineCycle

interface Chain {}
