/** How the light along a ray is estimated: <i>Physically Based Rendering</i>, "Light transport". */
package io.github.lightarena.examples.tray.integrator;
