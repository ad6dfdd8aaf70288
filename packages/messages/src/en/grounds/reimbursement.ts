/** What is refunded beside the allowance: trips, earnings lost. */
export const reimbursement = {
  OfficeHeld: {
    title: "In office on the day",
    rule: { required: "The person is in office on the day" },
    change: "If the person is in office on {day}, the condition is met."
  },
  TripCovered: {
    title: "Where the trip leads",
    rule: {
      none: "Trips are not refunded",
      outsideDistrict: "Trips out of the municipality's area are refunded",
      outsideDutyAndResidence: "Trips away from the places of duty and of residence are refunded",
      anyTrip: "Every trip on duty is refunded"
    }
  },
  TripApproved: {
    title: "Trip approved",
    rule: { required: "The trip is approved beforehand, case by case" },
    change: "If the trip is approved by {day}, the condition is met."
  },
  MileageStated: {
    title: "Mileage",
    rule: { value: "{value} per kilometre by car", waived: "There is no rate per kilometre" }
  },
  FareProven: {
    title: "Tickets shown",
    rule: { required: "The tickets of public transport are shown" },
    change: "If the tickets are shown, the condition is met."
  },
  LossRefunded: {
    title: "Loss of earnings provided for",
    rule: { provided: "Earnings lost are refunded", none: "Earnings lost are not refunded" }
  },
  LossProven: {
    title: "Loss of earnings proven",
    rule: { required: "The loss of earnings is proven" },
    change: "If the loss of earnings is proven, the condition is met."
  },
  LossCapStated: {
    title: "Maximum of the loss of earnings",
    rule: { value: "At most {value} per day", waived: "The day has no maximum" }
  }
} as const
