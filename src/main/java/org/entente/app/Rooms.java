package org.entente.app;

import org.entente.view.CanvasPane;
import org.entente.view.Docks;
import org.entente.view.HeaderBar;
import org.entente.view.TimelineBar;
import org.entente.view.Visits;

/** The parts of the window that commands act upon. */
record Rooms(HeaderBar header, CanvasPane picture, TimelineBar timeline, Docks docks, Visits visits) {}
