using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Domain.Proposals;

/// <summary>The life of a proposal as one table: from which state, by whom, an action leads where.</summary>
public static class ProposalLife
{
    private static readonly Move[] Moves =
    [
        new(ProposalAction.Edit, Role.Officer, ProposalState.Draft, ProposalState.Draft),
        new(ProposalAction.Edit, Role.Officer, ProposalState.Returned, ProposalState.Returned),
        new(ProposalAction.Submit, Role.Officer, ProposalState.Draft, ProposalState.Submitted),
        new(ProposalAction.Submit, Role.Officer, ProposalState.Returned, ProposalState.Submitted),
        new(ProposalAction.Withdraw, Role.Officer, ProposalState.Draft, ProposalState.Withdrawn),
        new(ProposalAction.Withdraw, Role.Officer, ProposalState.Returned, ProposalState.Withdrawn),
        new(ProposalAction.Withdraw, Role.Officer, ProposalState.Submitted, ProposalState.Withdrawn),
        new(ProposalAction.Withdraw, Role.Officer, ProposalState.Approved, ProposalState.Withdrawn),
        new(ProposalAction.Return, Role.Planner, ProposalState.Submitted, ProposalState.Returned),
        // What was approved may meet a neighbour published since: it must not be stuck.
        new(ProposalAction.Return, Role.Planner, ProposalState.Approved, ProposalState.Returned),
        new(ProposalAction.Approve, Role.Planner, ProposalState.Submitted, ProposalState.Approved),
        new(ProposalAction.Publish, Role.Planner, ProposalState.Approved, ProposalState.Published),
    ];

    /// <summary>Who does this, in whatever state: an officer's work is done by planners too, with what they wrote themselves.</summary>
    public static Role[] RolesFor(ProposalAction action) => Array.Find(Moves, move => move.Action == action)!.By == Role.Officer ? [Role.Officer, Role.Planner] : [Role.Planner];

    /// <summary>Where an action leads from a state; null when it is not allowed there.</summary>
    public static ProposalState? After(ProposalState state, ProposalAction action) =>
        Array.Find(Moves, move => move.Action == action && move.From == state)?.To;

    /// <summary>What may be done in a state.</summary>
    public static IReadOnlyList<ProposalAction> AllowedIn(ProposalState state) => [.. Moves.Where(move => move.From == state).Select(move => move.Action)];

    /// <summary>
    /// What somebody of a role may do in a state; whoever had a hand in the proposal neither approves nor publishes it, and a planner who had, as by a write through the OGC API,
    /// goes on with it as an officer would.
    /// </summary>
    public static IReadOnlyList<ProposalAction> AllowedIn(ProposalState state, Role role, bool isAuthor) =>
        [.. Moves.Where(move => move.From == state && IsFor(move, role, isAuthor)).Select(move => move.Action)];

    /// <summary>Whether an action judges the work of its authors, and so is not theirs to take.</summary>
    public static bool IsJudgement(ProposalAction action) => action is ProposalAction.Approve or ProposalAction.Publish;

    private static bool IsFor(Move move, Role role, bool isAuthor) => move.By == role ? !(isAuthor && IsJudgement(move.Action)) : isAuthor && role == Role.Planner;

    private sealed record Move(ProposalAction Action, Role By, ProposalState From, ProposalState To);
}
