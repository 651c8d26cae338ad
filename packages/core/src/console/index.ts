/** Front door of the console's read side: lists, search, kept views, dashboard and trends (product 4). */
export { listBookings } from './list-bookings.ts';
export { exportBookings } from './export-bookings.ts';
export { changeManyBookings } from './change-many.ts';
export { listHolds } from './list-holds.ts';
export { searchEverything } from './search-everything.ts';
export { addSavedView, changeSavedView, listSavedViews, removeSavedView } from './keep-views.ts';
export { addInboxView, listInboxViews, removeInboxView } from './keep-inbox-views.ts';
export { getDashboard } from './get-dashboard.ts';
export { getTrends } from './get-trends.ts';
export { countPeriod } from './count-period.ts';
export { sumDue } from './sum-due.ts';
export { stationView, stationsInView } from './station-view.ts';
export { indexSearch } from './index-search.ts';
export { foldDays } from './fold-days.ts';
export { foldDaysJob, indexSearchJob } from './jobs.ts';
