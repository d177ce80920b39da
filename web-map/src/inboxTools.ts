// What the public writes to the province, in one piece: the page fetches it for those who answer.
import "./style/dialogs.css";
import "./style/proposals.css";
import "./style/inbox.css";

export { DemandLayer } from "./map/DemandLayer.tsx";
export { InboxPanel } from "./panels/inbox/InboxPanel.tsx";
