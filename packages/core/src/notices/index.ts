/** Front door of notices: what our own people are told, on which channel and when (domain 10). */
export { tellSettingChange } from './tell-setting-change.ts';
export { tellStaff, type StaffNotice } from './tell-staff.ts';
export { spreadNotice } from './spread-notice.ts';
export { sendDigests } from './send-digests.ts';
export { noticeDigests, noticeSpread, unassignedWatch } from './jobs.ts';
export { withNotices } from './resolve-notice.ts';
export { addNoticeGroup, changeNoticeGroup, listNoticeGroups, removeNoticeGroup } from './groups.ts';
export { getOwnNoticeTopics, listNotices, markNoticesSeen, muteNoticeTopics, testNotice } from './own-notices.ts';
