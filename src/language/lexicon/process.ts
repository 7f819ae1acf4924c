/**
 * Steps of one piece of work in the order in which they can only be taken: nothing is installed before it has come, nothing accepted
 * before it is built. Words of one line say the same step.
 */
export const PROCESS: readonly (readonly string[])[] = [
  ['完成招标', '完成采购', '招标完成', '采购完成', '签订合同', '合同签订'],
  ['到货', '交付', '交货', '供货到位', '布放到位', '配送到位'],
  ['完成安装', '安装完成', '安装完毕', '安装到位', '安装调试', '调试完成'],
  ['完工', '竣工(?!验收)', '建成', '主体完成'],
  ['竣工验收', '完成验收', '验收合格', '通过验收', '终验', '组织验收'],
  ['投用', '投入使用', '正式启用', '列装', '正式运行'],
];
