using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Http;

/// <summary>The record's words as people read them.</summary>
internal static class RecordWords
{
    public static Sentence Of(SiteKind kind) => kind switch
    {
        SiteKind.IndustrialZone => new("Khu công nghiệp", "Industrial zone"),
        SiteKind.IndustrialCluster => new("Cụm công nghiệp", "Industrial cluster"),
        SiteKind.EconomicZone => new("Khu kinh tế", "Economic zone"),
        _ => new("Khu công nghệ thông tin tập trung", "IT park"),
    };

    public static Sentence Of(SiteStatus status) => status switch
    {
        SiteStatus.Planned => new("trong quy hoạch", "planned"),
        SiteStatus.Established => new("đã thành lập", "established"),
        SiteStatus.Operating => new("đang hoạt động", "operating"),
        SiteStatus.Withdrawn => new("đã đưa ra khỏi quy hoạch", "withdrawn from the plan"),
        _ => new("đã sáp nhập", "merged into another"),
    };

    public static Sentence Of(PlotStatus status) => status switch
    {
        PlotStatus.Available => new("còn trống", "available"),
        PlotStatus.Reserved => new("đã giữ chỗ", "reserved"),
        PlotStatus.Leased => new("đã cho thuê", "leased"),
        PlotStatus.HandedOver => new("đã bàn giao", "handed over"),
        PlotStatus.Revoked => new("đã thu hồi", "revoked"),
        _ => new("chưa giải phóng mặt bằng", "not cleared"),
    };

    public static Sentence Of(Quality? quality) => quality switch
    {
        Quality.Surveyed => new("đo đạc", "surveyed"),
        Quality.Digitised => new("số hoá", "digitised"),
        Quality.Schematic => new("sơ đồ, không phải ranh giới chính thức", "schematic, no official boundary"),
        _ => new("chưa có ranh giới", "no outline"),
    };

    public static Sentence Of(MovementKind movement) => movement switch
    {
        MovementKind.Keep => new("giữ nguyên trong quy hoạch", "kept in the plan"),
        MovementKind.Establish => new("thành lập", "established"),
        MovementKind.Expand => new("mở rộng", "expanded"),
        MovementKind.Reduce => new("thu hẹp", "reduced"),
        MovementKind.Merge => new("sáp nhập", "merged"),
        MovementKind.Convert => new("chuyển đổi", "converted"),
        MovementKind.Withdraw => new("đưa ra khỏi quy hoạch", "withdrawn"),
        MovementKind.Reinstate => new("đưa trở lại quy hoạch", "reinstated"),
        MovementKind.Advance => new("đưa lên sớm hơn", "brought forward"),
        _ => new("lùi lại", "put off"),
    };

    /// <summary>What a movement did to a site that stands as it does after it: where that is only in a plan, the plan is what moved, and nothing is established yet.</summary>
    public static Sentence Of(MovementKind movement, SiteStatus after) => (movement, after) switch
    {
        (MovementKind.Establish, SiteStatus.Planned) => new("mới đưa vào quy hoạch", "newly planned"),
        (MovementKind.Expand or MovementKind.Reduce or MovementKind.Merge or MovementKind.Convert, SiteStatus.Planned) => new($"{Of(movement).Vi} trong quy hoạch", $"{Of(movement).En} in the plan"),
        _ => Of(movement),
    };

    /// <summary>The number a decision is cited by, which is not always known.</summary>
    public static Sentence DecisionNumber(string? number) => number is null ? new("văn bản chưa rõ số", "a decision whose number is not known") : new(number, number);
}
