using ZonePlanner.Domain.Plots;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>How a plot's status is said.</summary>
internal static class PlotWords
{
    public static string Vi(PlotStatus status) => status switch
    {
        PlotStatus.Available => "còn trống",
        PlotStatus.Reserved => "giữ chỗ",
        PlotStatus.Leased => "đã cho thuê",
        PlotStatus.HandedOver => "đã bàn giao",
        PlotStatus.Revoked => "đã thu hồi",
        _ => "chưa giải phóng mặt bằng",
    };

    public static string En(PlotStatus status) => status switch
    {
        PlotStatus.Available => "available",
        PlotStatus.Reserved => "reserved",
        PlotStatus.Leased => "leased",
        PlotStatus.HandedOver => "handed over",
        PlotStatus.Revoked => "revoked",
        _ => "not cleared",
    };
}
