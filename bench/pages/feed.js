/** The items of a feed, as the pages by hand and those of all libraries read them. */
export async function itemsOf(address) {
  const response = await fetch(address);
  return (await response.json()).items;
}

/** The events from one day until before another. */
export function within(events, first, end) {
  return events.filter(({ _event: { startDate, endDate } }) => startDate < end && endDate >= first);
}

/** A feed's last day is included; the end of an event is not, for most libraries. */
export function dayAfter(day) {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
