// The officer's work on plots, in one piece: the page fetches it for those who may do it.
import "./style/dialogs.css";
import "./style/proposals.css";
import "./style/plotting.css";

export { PlottingLayer } from "./map/PlottingLayer.tsx";
export { LateProjects } from "./panels/plotting/LateProjects.tsx";
export { OutlineAsPlot } from "./panels/plotting/OutlineAsPlot.tsx";
export { PlotsSection } from "./panels/plotting/PlotsSection.tsx";
