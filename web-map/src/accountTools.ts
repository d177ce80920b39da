// Signing in and looking after accounts, in one piece: the page fetches it when it is first asked for.
import "./style/dialogs.css";

export { AccountsPanel } from "./panels/accounts/AccountsPanel.tsx";
export { OwnAccountDialog } from "./panels/accounts/OwnAccountDialog.tsx";
export { SignInDialog } from "./panels/accounts/SignInDialog.tsx";
