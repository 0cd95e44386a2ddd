package io.github.lightarena.it.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.StepEvent;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.StepRequest;
import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Closing a scope runs the same number of bytecodes, however much was made in it. A debugger counts
 * them, one by one, in a JVM of its own: those of the JDK as well.
 */
class CloseStepsTest {
  private static final int MAX_WAIT_MILLIS = 60_000;

  @ArenaValue
  record PointRecord(double x) {}

  /** What the debugger watches. */
  static final class Scopes {
    private Scopes() {}

    public static void main(String[] arguments) {
      closeAfter(1, 1); // the first time, classes are loaded
      closeAfter(10, 0);
      closeAfter(10_000, 0);
      closeAfter(10, 10);
      closeAfter(10, 10_000);
    }

    @SuppressWarnings("arena-escape") // the second scope is closed where it is counted
    private static void closeAfter(int views, int blocks) {
      MemoryArena arena = MemoryArena.builder().blockByteSize(1024).strict(false).build();
      try (Allocator alloc = arena.allocator()) {
        fill(alloc, views, blocks);
      }
      Allocator again = arena.allocator(); // the peak stays as it is
      fill(again, views, blocks);
      counted(again);
    }

    private static void fill(Allocator alloc, int views, int blocks) {
      for (int i = 0; i < views; i++) {
        CloseStepsTest_Point.in(alloc).of(i);
      }
      for (int i = 0; i < blocks; i++) {
        alloc.bytes(1024);
      }
    }

    private static void counted(Allocator alloc) {
      alloc.close();
      done();
    }

    private static void done() {}
  }

  @Test
  void closingRunsAsManyBytecodesForManyViewsAndBlocksAsForFew() throws Exception {
    List<Integer> steps = countSteps();
    assertEquals(5, steps.size());
    assertTrue(steps.get(1) > 50, "a close is more than that: " + steps);
    assertEquals(1, steps.stream().skip(1).distinct().count(), "bytecodes: " + steps);
  }

  private static List<Integer> countSteps() throws Exception {
    VirtualMachine vm = launch();
    try {
      ClassPrepareRequest prepare = vm.eventRequestManager().createClassPrepareRequest();
      prepare.addClassFilter(Scopes.class.getName());
      prepare.enable();
      List<Integer> steps = new ArrayList<>();
      while (true) {
        EventSet events = vm.eventQueue().remove(MAX_WAIT_MILLIS);
        assertNotNull(events, "the other JVM stands still: " + steps);
        for (Event event : events) {
          if (event instanceof VMDisconnectEvent) {
            return steps;
          }
          handle(vm, event, steps);
        }
        events.resume();
      }
    } finally {
      vm.process().destroy();
    }
  }

  private static void handle(VirtualMachine vm, Event event, List<Integer> steps) throws Exception {
    if (event instanceof ClassPrepareEvent prepared) {
      ReferenceType type = prepared.referenceType();
      Method counted = type.methodsByName("counted").get(0);
      vm.eventRequestManager().createBreakpointRequest(counted.location()).enable();
    } else if (event instanceof BreakpointEvent reached) {
      steps.add(0);
      vm.eventRequestManager()
          .createStepRequest(reached.thread(), StepRequest.STEP_MIN, StepRequest.STEP_INTO)
          .enable();
    } else if (event instanceof StepEvent step) {
      if (step.location().method().name().equals("done")) {
        vm.eventRequestManager().deleteEventRequest(step.request());
      } else {
        int last = steps.size() - 1;
        steps.set(last, steps.get(last) + 1);
      }
    }
  }

  private static VirtualMachine launch() throws Exception {
    LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
    Map<String, Connector.Argument> arguments = connector.defaultArguments();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    arguments.get("main").setValue(Scopes.class.getName());
    arguments.get("options").setValue("-Xint -cp \"" + classPath + '"');
    return connector.launch(arguments);
  }
}
