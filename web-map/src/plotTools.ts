// The search of plots, in one piece: the page fetches it for those who look for land.
import "./style/dialogs.css";
import "./style/plots.css";

export { PlotLayer } from "./map/PlotLayer.tsx";
export { PlotLegend } from "./panels/plots/PlotLegend.tsx";
export { PlotPanel } from "./panels/plots/PlotPanel.tsx";
export { PlotsPanel } from "./panels/plots/PlotsPanel.tsx";
