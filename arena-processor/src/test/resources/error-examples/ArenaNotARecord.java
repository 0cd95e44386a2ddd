package errors;

import io.github.lightarena.annotation.*;

@ArenaValue
class Circle {}
//< ArenaNotARecord
