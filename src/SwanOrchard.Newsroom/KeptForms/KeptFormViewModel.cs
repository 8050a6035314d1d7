namespace SwanOrchard.Newsroom.KeptForms;

/// <summary>What a form has with it to be kept.</summary>
public class KeptFormViewModel
{
    /// <summary>See <see cref="KeptTicket"/>.</summary>
    public string Ticket { get; set; } = "";
}
