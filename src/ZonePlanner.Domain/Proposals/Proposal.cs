using NetTopologySuite.Geometries;

namespace ZonePlanner.Domain.Proposals;

/// <summary>A boundary change before it is in force. What it says is kept as the officer sent it, to the digit; its steps are kept for ever.</summary>
public sealed class Proposal
{
    private Proposal()
    {
        Content = "";
        CreatedByName = "";
        UpdatedByName = "";
        Authors = [];
    }

    /// <summary>Chosen by whoever drew it, so that a draft made offline can be sent twice without becoming two.</summary>
    public Guid Id { get; private init; }

    /// <summary>The province (unit) it is made in.</summary>
    public long ProvinceId { get; private set; }

    /// <summary>How far it has come.</summary>
    public ProposalState State { get; private set; }

    /// <summary>Counts every change: the ETag, and what two officers at once collide on.</summary>
    public int Revision { get; private set; }

    /// <summary>What is proposed: JSON as it was sent.</summary>
    public string Content { get; private set; }

    /// <summary>The title, to be listed by.</summary>
    public string? Title { get; private set; }

    /// <summary>The first site it changes, by code.</summary>
    public string? Site { get; private set; }

    /// <summary>The ground it would put in force (WGS 84), for its neighbours; null while there is none.</summary>
    public MultiPolygon? Outline { get; private set; }

    /// <summary>Whether that ground is an economic zone's, which may lie over the others.</summary>
    public bool IsEconomicZone { get; private set; }

    /// <summary>The day it was first handed in: it is judged by the rules of that day.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>Every account that wrote in it.</summary>
    public Guid[] Authors { get; private set; }

    /// <summary>Who began it.</summary>
    public Guid CreatedBy { get; private init; }

    /// <summary>Their name then.</summary>
    public string CreatedByName { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>Who changed it last.</summary>
    public Guid UpdatedBy { get; private set; }

    /// <summary>Their name then.</summary>
    public string UpdatedByName { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>What publishing it wrote (JSON); null until then.</summary>
    public string? Published { get; private set; }

    /// <summary>A new draft.</summary>
    public static Proposal Begin(Guid id, long province, ProposedGround ground, string content, Hand hand)
    {
        var proposal = new Proposal
        {
            Id = id,
            State = ProposalState.Draft,
            CreatedBy = hand.Account,
            CreatedByName = hand.Name,
            CreatedAt = hand.At,
        };
        proposal.Write(province, ground, content, hand);
        return proposal;
    }

    /// <summary>Replaces what it says; only while it may be edited.</summary>
    public void Redraft(long province, ProposedGround ground, string content, Hand hand)
    {
        Require(ProposalAction.Edit);
        Write(province, ground, content, hand);
    }

    /// <summary>Takes an action other than editing, and returns the step to be kept.</summary>
    /// <exception cref="InvalidOperationException">It is not allowed in this state: ask <see cref="ProposalLife"/> first.</exception>
    public ProposalStep Take(ProposalAction action, Hand hand, DateOnly today, StepReasons said)
    {
        var before = State;
        State = Require(action);
        if (action == ProposalAction.Submit)
        {
            ReceivedOn ??= today;
        }

        Touch(hand);
        return new ProposalStep
        {
            ProposalId = Id,
            Revision = Revision,
            Action = action,
            Before = before,
            After = State,
            Account = hand.Account,
            AccountName = hand.Name,
            At = hand.At,
            Request = hand.Request,
            Note = said.Note,
            Reasons = said.Reasons,
            Findings = said.Findings,
            RulesOf = ReceivedOn,
            Content = Content,
        };
    }

    /// <summary>Keeps what publishing wrote.</summary>
    public void Conclude(string published) => Published = published;

    private ProposalState Require(ProposalAction action) =>
        ProposalLife.After(State, action) ?? throw new InvalidOperationException($"{action} is not allowed of what is {State}.");

    private void Write(long province, ProposedGround ground, string content, Hand hand)
    {
        ProvinceId = province;
        Content = content;
        Title = ground.Title;
        Site = ground.Site;
        Outline = ground.Outline;
        IsEconomicZone = ground.IsEconomicZone;
        if (!Authors.Contains(hand.Account))
        {
            Authors = [.. Authors, hand.Account];
        }

        Touch(hand);
    }

    private void Touch(Hand hand)
    {
        Revision++;
        UpdatedBy = hand.Account;
        UpdatedByName = hand.Name;
        UpdatedAt = hand.At;
    }
}

/// <summary>What of a proposal's content is looked up again and again.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Site">The first site it changes.</param>
/// <param name="Outline">The ground it would put in force.</param>
/// <param name="IsEconomicZone">Whether that is an economic zone's.</param>
public sealed record ProposedGround(string? Title, string? Site, MultiPolygon? Outline, bool IsEconomicZone);
