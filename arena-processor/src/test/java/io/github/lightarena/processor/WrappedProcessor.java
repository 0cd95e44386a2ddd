package io.github.lightarena.processor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Our processor in an environment that is not javac's own class, as some build tools give it. */
final class WrappedProcessor extends AbstractProcessor {

  /** Where the environment cannot be found by looking into objects. */
  private static final Map<Object, ProcessingEnvironment> HIDDEN = new ConcurrentHashMap<>();

  private final ArenaValueProcessor processor = new ArenaValueProcessor();
  private final UnaryOperator<Filer> filer;
  private final boolean opaque;

  /**
   * @param opaque whether javac's own environment cannot be found in this one
   */
  WrappedProcessor(UnaryOperator<Filer> filer, boolean opaque) {
    this.filer = filer;
    this.opaque = opaque;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    String key = "key" + System.identityHashCode(this);
    HIDDEN.put(key, environment);
    UnaryOperator<Filer> wrapped = filer;
    InvocationHandler handler =
        opaque
            ? (proxy, method, arguments) -> call(HIDDEN.get(key), method, arguments, wrapped)
            : (proxy, method, arguments) -> call(environment, method, arguments, wrapped);
    processor.init(
        (ProcessingEnvironment)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                handler));
  }

  private static Object call(
      ProcessingEnvironment environment,
      Method method,
      Object[] arguments,
      UnaryOperator<Filer> filer)
      throws Throwable {
    try {
      Object answer = method.invoke(environment, arguments);
      return answer instanceof Filer f ? filer.apply(f) : answer;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }
}
