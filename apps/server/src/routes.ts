import { addAccessRoutes } from './access/routes.ts';
import { addAccountRoutes } from './accounts/routes.ts';
import { addAssistantRoutes } from './assistant/routes.ts';
import { addAuditRoutes } from './audit/routes.ts';
import { addBillingRoutes } from './billing/routes.ts';
import { addBookingRoutes } from './booking/routes.ts';
import { addCatalogRoutes } from './catalog/routes.ts';
import { addChatRoutes } from './chat/routes.ts';
import { addMenuRoutes } from './catalog/menu-routes.ts';
import { addFlagRoutes } from './flags/routes.ts';
import { addChefRoutes } from './chefs/routes.ts';
import { addConsoleRoutes } from './console/routes.ts';
import { addChatRatingRoutes } from './chat/rating-routes.ts';
import { addConversationRoutes } from './conversations/routes.ts';
import { addSupervisionRoutes } from './supervision/routes.ts';
import { addDeskRoutes } from './desk/routes.ts';
import { addDispatchRoutes } from './dispatch/routes.ts';
import { addCustomerRoutes } from './customers/routes.ts';
import type { RouteModule } from './http/app.ts';
import { addIdentityRoutes } from './identity/routes.ts';
import { addKnowledgeExchangeRoutes } from './knowledge/exchange-routes.ts';
import { addKnowledgeRoutes } from './knowledge/routes.ts';
import { addLeadRoutes } from './leads/routes.ts';
import { addLiveRoutes } from './live/routes.ts';
import { addMcpRoutes } from './mcp/routes.ts';
import { addMailRoutes } from './messaging/mail-routes.ts';
import { addMessagingRoutes } from './messaging/routes.ts';
import { addTemplateRoutes } from './messaging/template-routes.ts';
import { addNoticeRoutes } from './notices/routes.ts';
import { addOperationsRoutes } from './operations/routes.ts';
import { addQuotingRoutes } from './quoting/routes.ts';
import { addSchedulingRoutes } from './scheduling/routes.ts';
import { addStationRoutes } from './stations/routes.ts';
import { addTermsRoutes } from './terms/routes.ts';
import { addVariableRoutes } from './variables/routes.ts';

/** Every module's routes. */
export const ROUTES: readonly RouteModule[] = [
  addAuditRoutes,
  addAssistantRoutes,
  addLiveRoutes,
  addOperationsRoutes,
  addCatalogRoutes,
  addQuotingRoutes,
  addSchedulingRoutes,
  addBookingRoutes,
  addDeskRoutes,
  addTermsRoutes,
  addConsoleRoutes,
  addBillingRoutes,
  addLeadRoutes,
  addChatRoutes,
  addChatRatingRoutes,
  addConversationRoutes,
  addSupervisionRoutes,
  addMessagingRoutes,
  addMailRoutes,
  addMcpRoutes,
  addKnowledgeRoutes,
  addKnowledgeExchangeRoutes,
  addIdentityRoutes,
  addAccessRoutes,
  addVariableRoutes,
  addMenuRoutes,
  addFlagRoutes,
  addTemplateRoutes,
  addNoticeRoutes,
  addStationRoutes,
  addChefRoutes,
  addDispatchRoutes,
  addAccountRoutes,
  addCustomerRoutes,
];
