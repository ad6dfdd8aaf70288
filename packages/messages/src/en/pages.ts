/** The public pages and what frames them. */
export const pages = {
  demo: "Demo: people invented, rules from public sources",
  notice: "Notice",
  skip: "Skip to the content",
  language: "Language",
  home: {
    title: "What runs here",
    lead: "With Lotsenwerk, municipalities run their volunteer integration guides: from the first interest to the monthly allowance.",
    join: "Take part: {body}",
    programmes: "Programmes",
    staff: "For staff and guides",
    staffLead: "If you have access, you sign in with a link that comes by email.",
    signIn: "Request a sign-in link",
    admin: "To the administration",
    nothing: "No programme is set up here yet."
  },
  entry: {
    title: "Sign in",
    lead: "You receive a link by email. It works once and for a short time only. There is no password.",
    municipality: "Municipality",
    choose: "Please choose",
    chooseFault: "Choose your municipality",
    email: "Email address under which you are known here",
    request: "Request the link",
    sentTitle: "Look in your mailbox",
    sent: "If we know the address, the link is on its way. It arrives within a few minutes.",
    again: "Request once more",
    welcome: "Hello, {name}",
    as: "This link signs you in at {body}. Your role: {role}.",
    enter: "Sign in now",
    once: "The link works only once."
  },
  privacy: {
    title: "Data protection",
    titleOf: "Data protection: {body}",
    gist: [
      "We use what you enter only to answer you and to run the volunteer programme.",
      "There is no advertising, no tracking, and no service of another company.",
      "You may see what is kept about you, and have it corrected."
    ],
    binding: "The full text is in German:"
  },
  accessibility: {
    title: "Accessibility",
    gist: [
      "Everybody should be able to use these pages.",
      "What is still missing is listed below.",
      "If you find an obstacle, write to us. We answer within a month."
    ],
    binding: "The full statement is in German:"
  },
  missing: {
    title: "There is no such page",
    lead: "Perhaps the address is incomplete. The start page lists all programmes.",
    home: "To the start page"
  },
  broken: {
    title: "That did not work just now",
    lead: "Try again in a few minutes. What you entered has not arrived."
  },
  foot: { label: "About this site", privacy: "Data protection", accessibility: "Accessibility", home: "Start page" }
} as const
