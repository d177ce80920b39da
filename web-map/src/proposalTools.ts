// Proposals, in one piece: the page fetches it for those who propose and those who judge.
import "./drawingTools.ts";
import "./style/dialogs.css";
import "./style/proposals.css";

export { ProposalLayer } from "./map/ProposalLayer.tsx";
export { ProposalLegend } from "./panels/proposals/ProposalLegend.tsx";
export { ProposalStrip } from "./panels/proposals/ProposalStrip.tsx";
export { ProposalsPanel } from "./panels/proposals/ProposalsPanel.tsx";
