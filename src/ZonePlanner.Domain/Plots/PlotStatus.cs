namespace ZonePlanner.Domain.Plots;

/// <summary>Where a plot stands. The three in the middle have a tenant, the others none.</summary>
public enum PlotStatus
{
    /// <summary>Cleared and free (còn trống).</summary>
    Available,

    /// <summary>Kept for somebody (giữ chỗ).</summary>
    Reserved,

    /// <summary>Let by a contract (đã cho thuê).</summary>
    Leased,

    /// <summary>Let, and handed over on the ground (đã bàn giao).</summary>
    HandedOver,

    /// <summary>Taken back from a tenant (đã thu hồi).</summary>
    Revoked,

    /// <summary>The ground is not cleared yet (chưa giải phóng mặt bằng).</summary>
    NotCleared,
}
