# [rdi] = [rdi] ^ 32 [r8 + the row r10] / R. Written by generator/pair.rs: do not edit.
mov eax, 0x77
kmovb k1, eax
mov eax, 0x66
kmovb k2, eax
mov eax, 0x88
kmovb k3, eax
mov eax, 0xcc
kmovb k4, eax
mov eax, 0xaa
kmovb k5, eax
vpxord zmm0, zmm0, zmm0
vmovdqa64 zmmword ptr [rdx + 0], zmm0
vmovdqa64 zmmword ptr [rdx + 64], zmm0
vmovdqa64 zmmword ptr [rdx + 128], zmm0
vmovdqa64 zmmword ptr [rdx + 192], zmm0
vmovdqa64 zmmword ptr [rdx + 256], zmm0
vmovdqa64 zmm0, zmmword ptr [rdi + 0]
vmovdqa64 zmm1, zmmword ptr [rdi + 64]
vmovdqa64 zmm2, zmmword ptr [rdi + 128]
vmovdqa64 zmm3, zmmword ptr [rdi + 192]
vmovdqa64 zmm4, zmmword ptr [rdi + 256]
mov r11d, 5
.p2align 6
2:
vpermq zmm5, zmm0, 147
vpxord zmm6, zmm6, zmm6
vpmadd52huq zmm6, zmm0, zmm3
vpermq zmm7, zmm3, 57
vpxord zmm8, zmm8, zmm8
vpmadd52huq zmm8, zmm0, zmm4
vpermq zmm9, zmm1, 147
vpxord zmm10, zmm10, zmm10
vpmadd52huq zmm10, zmm4, zmm4
vpermq zmm11, zmm4, 57
vpxord zmm12, zmm12, zmm12
vpmadd52huq zmm12, zmm5, zmm4
vpermq zmm13, zmm2, 57
vpxord zmm14, zmm14, zmm14
vpmadd52huq zmm14, zmm0, zmm7
vpermq zmm15, zmm2, 147
vpxord zmm16, zmm16, zmm16
vpxord zmm17, zmm17, zmm17
vpmadd52huq zmm17, zmm5, zmm7
vpermq zmm18, zmm1, 57
vpermq zmm19, zmm3, 147
vpxord zmm20, zmm20, zmm20
vpmadd52huq zmm20, zmm5, zmm11
vpmadd52huq zmm12, zmm9, zmm3
vpermq zmm21, zmm0, 57
vpmadd52luq zmm14, zmm0, zmm11
vpermq zmm22, zmm4, 147
vpmadd52luq zmm17, zmm5, zmm11
vpmadd52luq zmm6, zmm0, zmm4
vpmadd52luq zmm12, zmm9, zmm4
vpmadd52huq zmm14, zmm1, zmm13
vpmadd52huq zmm17, zmm9, zmm13
vpmadd52huq zmm20, zmm9, zmm7
vpmadd52huq zmm12, zmm15, zmm2
vpmadd52luq zmm14, zmm1, zmm7
vpmadd52luq zmm17, zmm9, zmm7
vpxord zmm23, zmm23, zmm23
vpmadd52huq zmm23, zmm22, zmm4
vpmadd52luq zmm12, zmm15, zmm3
vpmadd52huq zmm14, zmm2, zmm18
vpmadd52luq zmm17{k2}, zmm15, zmm13
vpmadd52huq zmm6, zmm1, zmm2
vpaddq zmm23, zmm23, zmm23
vpmadd52huq zmm12, zmm19, zmm1
vpmadd52luq zmm14, zmm2, zmm13
vpmadd52luq zmm20, zmm9, zmm11
vpaddq zmm17{k1}, zmm17, zmm23
vpxord zmm24, zmm24, zmm24
vpmadd52huq zmm24, zmm9, zmm4
vpermq zmm25, zmm17, 78
vpmadd52luq zmm12, zmm19, zmm2
vpmadd52huq zmm14, zmm3, zmm21
vpmadd52huq zmm8, zmm1, zmm3
vpmadd52huq zmm24, zmm15, zmm3
vpaddq zmm25{k2}{z}, zmm17, zmm25
vpmadd52huq zmm12, zmm22, zmm0
vpmadd52luq zmm14, zmm3, zmm18
vpxord zmm17, zmm17, zmm17
vpmadd52huq zmm17{k2}, zmm22, zmm11
vpmadd52luq zmm24, zmm15, zmm4
vpmadd52luq zmm12, zmm22, zmm1
vpmadd52luq zmm6, zmm1, zmm3
vpmadd52luq zmm14, zmm4, zmm21
vpaddq zmm17, zmm17, zmm17
vpxord zmm26, zmm26, zmm26
vpmadd52luq zmm26{k2}, zmm5, zmm21
vpmadd52luq zmm20, zmm15, zmm7
vpaddq zmm12, zmm12, zmm12
vpmadd52luq zmm8, zmm1, zmm4
vpaddq zmm6{k3}, zmm6, zmm23
vpmadd52huq zmm24, zmm19, zmm2
vpaddq zmm17{k3}, zmm17, zmm14
vpaddq zmm26{k1}, zmm26, zmm12
vpaddq zmm6, zmm6, zmm25
vpmadd52huq zmm20{k2}, zmm15, zmm13
vpermq zmm25, zmm17, 78
vpmadd52luq zmm8, zmm2, zmm3
vpermq zmm23, zmm26, 78
vpxord zmm27, zmm27, zmm27
vpmadd52luq zmm27, zmm0, zmm21
vpaddq zmm6, zmm6, zmm6
vpmadd52luq zmm6, zmm2, zmm2
vpaddq zmm10{k1}, zmm10, zmm14
vpmadd52luq zmm24, zmm19, zmm3
vpaddq zmm20, zmm20, zmm20
vpxord zmm14, zmm14, zmm14
vpmadd52huq zmm14, zmm9, zmm11
vpaddq zmm25{k2}{z}, zmm17, zmm25
vpaddq zmm8, zmm8, zmm8
vpaddq zmm23{k2}{z}, zmm26, zmm23
vpaddq zmm16{k3}, zmm16, zmm12
vpaddq zmm20{k3}, zmm20, zmm27
vpaddq zmm10, zmm10, zmm25
vpmadd52huq zmm8, zmm2, zmm2
vpaddq zmm16, zmm16, zmm23
vpermq zmm23, zmm20, 78
vpaddq zmm10, zmm10, zmm10
vpermq zmm25, zmm6, 250
vpaddq zmm16, zmm16, zmm16
vpmadd52huq zmm24, zmm22, zmm1
vpermq zmm6{k4}, zmm10, 64
vpmadd52luq zmm16, zmm0, zmm0
vpxord zmm12, zmm12, zmm12
vpmadd52luq zmm12, zmm5, zmm18
vpaddq zmm23{k2}{z}, zmm20, zmm23
vpmadd52huq zmm14, zmm15, zmm7
vpaddq zmm8{k1}, zmm8, zmm27
vpxord zmm27, zmm27, zmm27
vpmadd52huq zmm27, zmm1, zmm4
vpaddq zmm8, zmm8, zmm23
vpxord zmm23, zmm23, zmm23
vpmadd52huq zmm23, zmm0, zmm21
vpsrlq zmm20{k1}{z}, zmm6, 51
vpmadd52luq zmm24, zmm22, zmm2
vpaddq zmm8, zmm8, zmm8
vpxord zmm26, zmm26, zmm26
vpmadd52huq zmm26, zmm15, zmm4
vpermq zmm17, zmm16, 250
vpmadd52huq zmm12{k2}, zmm5, zmm21
vpermq zmm20, zmm20, 75
vpmadd52luq zmm14, zmm15, zmm11
vpermq zmm16{k4}, zmm8, 64
vpmadd52huq zmm27, zmm2, zmm3
vpaddq zmm24, zmm24, zmm24
vpmadd52luq zmm23, zmm0, zmm18
vpandq zmm6{k1}, zmm6, qword ptr [rcx]{1to8}
vpmadd52huq zmm26, zmm19, zmm3
vpaddq zmm12{k1}, zmm12, zmm24
vpmadd52luq zmm14{k2}, zmm19, zmm7
vpaddq zmm16, zmm16, zmm20
vpmadd52luq zmm27, zmm2, zmm4
vpermq zmm20, zmm12, 78
vpxord zmm28, zmm28, zmm28
vpmadd52luq zmm28, zmm0, zmm1
vpandq zmm29, zmm16, qword ptr [rcx + 8]{1to8}
vpmadd52luq zmm23, zmm1, zmm21
vpsrlq zmm16, zmm16, 52
vpmadd52luq zmm26, zmm19, zmm4
vpaddq zmm14, zmm14, zmm14
vpaddq zmm27, zmm27, zmm27
vpaddq zmm20{k2}{z}, zmm12, zmm20
vpaddq zmm28{k3}, zmm28, zmm24
vpmadd52luq zmm27, zmm3, zmm3
vpaddq zmm14{k3}, zmm14, zmm23
vpaddq zmm28, zmm28, zmm20
vpxord zmm20, zmm20, zmm20
vpmadd52huq zmm20, zmm0, zmm18
vpermq zmm24, zmm14, 78
vpaddq zmm28, zmm28, zmm28
vpmadd52huq zmm26, zmm22, zmm2
vpmadd52huq zmm28, zmm0, zmm0
vpaddq zmm27{k1}, zmm27, zmm23
vpxord zmm23, zmm23, zmm23
vpmadd52huq zmm23, zmm15, zmm11
vpermq zmm25{k5}, zmm10, 200
vpxord zmm10, zmm10, zmm10
vpmadd52huq zmm10, zmm5, zmm18
vpaddq zmm24{k2}{z}, zmm14, zmm24
vpmadd52luq zmm20, zmm0, zmm13
vpaddq zmm27, zmm27, zmm24
vpxord zmm24, zmm24, zmm24
vpmadd52huq zmm24, zmm0, zmm13
vpaddq zmm27, zmm27, zmm27
vpmadd52luq zmm26, zmm22, zmm3
vpermq zmm14, zmm28, 250
vmovdqa64 zmmword ptr [rdx + 320], zmm25
vpmadd52luq zmm10, zmm5, zmm13
vpermq zmm28{k4}, zmm27, 64
vpmadd52huq zmm20, zmm1, zmm21
vpermq zmm17{k5}, zmm8, 200
vpmadd52luq zmm23, zmm19, zmm11
vpxord zmm8, zmm8, zmm8
vpmadd52huq zmm8, zmm2, zmm4
vpaddq zmm26, zmm26, zmm26
vpmadd52luq zmm10{k2}, zmm9, zmm18
vpaddq zmm28, zmm28, zmm16
vpxord zmm16, zmm16, zmm16
vpmadd52huq zmm16, zmm0, zmm1
vpandq zmm25, zmm28, qword ptr [rcx + 8]{1to8}
vmovdqa64 zmmword ptr [rdx + 384], zmm17
vpmadd52luq zmm20, zmm1, zmm18
vpsrlq zmm28, zmm28, 52
vpmadd52luq zmm24, zmm0, zmm7
vpermq zmm14{k5}, zmm27, 200
vpmadd52huq zmm23{k2}, zmm19, zmm7
vpaddq zmm10{k1}, zmm10, zmm26
vpermq zmm27, zmm29, 0
vpxord zmm17, zmm17, zmm17
vpmadd52huq zmm17, zmm5, zmm13
vpmadd52luq zmm8, zmm3, zmm4
vpermq zmm15, zmm10, 78
vpmadd52luq zmm16, zmm0, zmm2
vmovdqa64 zmmword ptr [rdx + 448], zmm14
vpmadd52luq zmm20, zmm2, zmm21
vpaddq zmm23, zmm23, zmm23
vpmadd52huq zmm24, zmm1, zmm18
vpmadd52luq zmm17, zmm5, zmm7
vpaddq zmm8, zmm8, zmm8
vmovdqa64 zmm7, zmmword ptr [rsi + 448]
vmovdqa64 zmm5, zmmword ptr [rsi + 256]
vpaddq zmm15{k2}{z}, zmm10, zmm15
vmovdqa64 zmm10, zmmword ptr [rsi + 512]
vpaddq zmm16{k3}, zmm16, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 320]
vpaddq zmm23{k3}, zmm23, zmm20
vpmadd52huq zmm8, zmm3, zmm3
vpmadd52luq zmm24, zmm1, zmm13
vpaddq zmm16, zmm16, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 384]
vpermq zmm14, zmm23, 78
vpaddq zmm16, zmm16, zmm16
vpmadd52luq zmm16, zmm1, zmm1
vpmadd52luq zmm17, zmm9, zmm13
vpaddq zmm8{k1}, zmm8, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 576]
vpmadd52huq zmm24, zmm2, zmm21
vpaddq zmm14{k2}{z}, zmm23, zmm14
vpxord zmm23, zmm23, zmm23
vpmadd52luq zmm23, zmm27, zmm10
vpxord zmm13, zmm13, zmm13
vpmadd52huq zmm13, zmm27, zmm10
vpaddq zmm8, zmm8, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 832]
vpxord zmm10, zmm10, zmm10
vpmadd52huq zmm10, zmm0, zmm2
vpaddq zmm8, zmm8, zmm8
vpermq zmm12, zmm16, 250
vpmadd52huq zmm17{k2}, zmm9, zmm18
vpermq zmm16{k4}, zmm8, 64
vpmadd52luq zmm24, zmm2, zmm18
vpxord zmm18, zmm18, zmm18
vpmadd52huq zmm18, zmm19, zmm4
vpxord zmm9, zmm9, zmm9
vpmadd52huq zmm9, zmm19, zmm11
vpmadd52luq zmm10, zmm0, zmm3
vpermq zmm12{k5}, zmm8, 200
vmovdqa64 zmm8, zmmword ptr [rsi + 768]
vpaddq zmm16, zmm16, zmm28
vpermq zmm28, zmm29, 170
vpmadd52huq zmm18, zmm22, zmm3
vpandq zmm0, zmm16, qword ptr [rcx + 8]{1to8}
vpmadd52luq zmm9{k2}, zmm22, zmm11
vpsrlq zmm16, zmm16, 52
vpxord zmm11, zmm11, zmm11
vpmadd52huq zmm11, zmm3, zmm4
vmovdqa64 zmmword ptr [rdx + 512], zmm12
vpmadd52luq zmm23, zmm28, zmm14
vpmadd52huq zmm13, zmm28, zmm14
vpermq zmm14, zmm29, 85
vpermq zmm29, zmm29, 255
vpmadd52luq zmm18, zmm22, zmm4
vmovdqa64 zmm22, zmmword ptr [rsi + 1152]
vpmadd52luq zmm10, zmm1, zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 1088]
vpaddq zmm9, zmm9, zmm9
vpmadd52luq zmm24, zmm3, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 640]
vmovdqa64 zmm3, zmmword ptr [rsi + 704]
vpaddq zmm11, zmm11, zmm11
vpmadd52luq zmm23, zmm14, zmm22
vpmadd52huq zmm13, zmm14, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 1408]
vpaddq zmm18, zmm18, zmm18
vpaddq zmm17{k1}, zmm17, zmm18
vpaddq zmm10{k3}, zmm10, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 1472]
vpermq zmm12, zmm17, 78
vpaddq zmm9{k3}, zmm9, zmm24
vpmadd52luq zmm23, zmm29, zmm18
vpermq zmm19, zmm9, 78
vpmadd52huq zmm13, zmm29, zmm18
vpmadd52luq zmm11, zmm4, zmm4
vpaddq zmm12{k2}{z}, zmm17, zmm12
vpxord zmm17, zmm17, zmm17
vpmadd52huq zmm17, zmm27, zmm7
vpxord zmm4, zmm4, zmm4
vpmadd52luq zmm4, zmm27, zmm7
vpaddq zmm10, zmm10, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 896]
vpaddq zmm10, zmm10, zmm10
vpaddq zmm19{k2}{z}, zmm9, zmm19
vmovdqa64 zmm9, zmmword ptr [rsi + 960]
vpmadd52huq zmm10, zmm1, zmm1
vpermq zmm1, zmm25, 0
vpmadd52huq zmm17, zmm28, zmm8
vpaddq zmm11{k1}, zmm11, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 1792]
vpxord zmm7, zmm7, zmm7
vpmadd52luq zmm7, zmm27, zmm5
vpaddq zmm11, zmm11, zmm19
vpxord zmm19, zmm19, zmm19
vpmadd52luq zmm19, zmm27, zmm26
vpaddq zmm11, zmm11, zmm11
vpmadd52luq zmm23, zmm1, zmm24
vpermq zmm18, zmm10, 250
vmovdqa64 zmm30, zmmword ptr [r10]
vpmadd52huq zmm17, zmm14, zmm2
vpermq zmm10{k4}, zmm11, 64
vpxord zmm31, zmm31, zmm31
vpmadd52huq zmm31, zmm27, zmm5
vpcmpeqq k6, zmm30, qword ptr [r9]{1to8}
vpxord zmm30, zmm30, zmm30
vpmadd52luq zmm30, zmm27, zmm15
vpxord zmm5, zmm5, zmm5
vpmadd52huq zmm5, zmm27, zmm26
vpermq zmm18{k5}, zmm11, 200
vmovdqa64 zmm11, zmmword ptr [rdx]
vpmadd52luq zmm7, zmm28, zmm20
vpaddq zmm10, zmm10, zmm16
vpmadd52luq zmm19, zmm28, zmm21
vpsrlq zmm16, zmm10, 52
vpmadd52huq zmm17, zmm29, zmm22
vpaddq zmm16, zmm6, zmm16
vmovdqa64 zmm6, zmmword ptr [rdx + 64]
vpxord zmm26, zmm26, zmm26
vpmadd52huq zmm26, zmm27, zmm15
vpandq zmm10, zmm10, qword ptr [rcx + 8]{1to8}
vmovdqa64 zmm15, zmmword ptr [rsi + 1024]
vmovdqa64 zmmword ptr [rdx + 576], zmm18
vpmadd52huq zmm31, zmm28, zmm20
vmovdqa64 zmm11{k6}, zmmword ptr [r8]
vpmadd52luq zmm30, zmm28, zmm3
vmovdqa64 zmm20, zmmword ptr [rdx + 128]
vmovdqa64 zmm18, zmmword ptr [rsi + 1216]
vmovdqa64 zmm6{k6}, zmmword ptr [r8 + 64]
vpmadd52huq zmm5, zmm28, zmm21
vmovdqa64 zmm20{k6}, zmmword ptr [r8 + 128]
vmovdqa64 zmm21, zmmword ptr [rsi + 1280]
vpmadd52luq zmm7, zmm14, zmm12
vpmadd52luq zmm4, zmm28, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1344]
vpmadd52luq zmm19, zmm14, zmm9
vpmadd52huq zmm26, zmm28, zmm3
vpmadd52huq zmm31, zmm14, zmm12
vmovdqa64 zmm12, zmmword ptr [rdx + 192]
vmovdqa64 zmm12{k6}, zmmword ptr [r8 + 192]
vmovdqa64 zmm3, zmmword ptr [rsi + 1536]
vpmadd52luq zmm30, zmm14, zmm15
vpmadd52huq zmm13, zmm1, zmm24
vpmadd52huq zmm5, zmm14, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 1600]
vpmadd52luq zmm7, zmm29, zmm18
vpmadd52luq zmm4, zmm14, zmm2
vmovdqa64 zmm2, zmmword ptr [rdx + 256]
vmovdqa64 zmm24, zmmword ptr [rsi + 1664]
vmovdqa64 zmm2{k6}, zmmword ptr [r8 + 256]
vpmadd52luq zmm19, zmm29, zmm21
vpmadd52huq zmm26, zmm14, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 1728]
vpmadd52huq zmm17, zmm1, zmm15
vpmadd52huq zmm31, zmm29, zmm18
vpermq zmm18, zmm25, 170
vmovdqa64 zmm14, zmmword ptr [rsi + 1856]
vpmadd52luq zmm30, zmm29, zmm8
vmovdqa64 zmm28, zmmword ptr [r10]
vpcmpeqq k6, zmm28, qword ptr [r9 + 8]{1to8}
vpmadd52huq zmm5, zmm29, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 1920]
vmovdqa64 zmm11{k6}, zmmword ptr [r8 + 320]
vpmadd52luq zmm7, zmm1, zmm3
vmovdqa64 zmm6{k6}, zmmword ptr [r8 + 384]
vpmadd52luq zmm4, zmm29, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 1984]
vmovdqa64 zmm20{k6}, zmmword ptr [r8 + 448]
vpmadd52luq zmm19, zmm1, zmm9
vmovdqa64 zmm12{k6}, zmmword ptr [r8 + 512]
vpmadd52huq zmm26, zmm29, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 2048]
vmovdqa64 zmm2{k6}, zmmword ptr [r8 + 576]
vpmadd52huq zmm17, zmm18, zmm8
vpmadd52huq zmm31, zmm1, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 2112]
vpmadd52luq zmm23, zmm18, zmm3
vpmadd52huq zmm13, zmm18, zmm3
vpermq zmm3, zmm25, 85
vmovdqa64 zmm29, zmmword ptr [rsi + 2176]
vpermq zmm25, zmm25, 255
vpmadd52luq zmm30, zmm1, zmm24
vpmadd52huq zmm5, zmm1, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 2240]
vpmadd52luq zmm7, zmm18, zmm14
vpmadd52luq zmm4, zmm1, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 2304]
vpmadd52luq zmm19, zmm18, zmm21
vpmadd52huq zmm26, zmm1, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 2368]
vpmadd52huq zmm17, zmm3, zmm24
vpmadd52huq zmm31, zmm18, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 2432]
vpmadd52luq zmm23, zmm3, zmm14
vpmadd52huq zmm13, zmm3, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 2496]
vpmadd52luq zmm30, zmm18, zmm22
vpmadd52huq zmm5, zmm18, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 2560]
vpmadd52luq zmm7, zmm3, zmm29
vpmadd52luq zmm4, zmm18, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 2624]
vpmadd52luq zmm19, zmm3, zmm9
vpmadd52huq zmm26, zmm18, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 2752]
vmovdqa64 zmm18, zmmword ptr [rsi + 2688]
vpmadd52luq zmm23, zmm25, zmm22
vpmadd52huq zmm17, zmm25, zmm18
vpmadd52huq zmm13, zmm25, zmm22
vpmadd52huq zmm31, zmm3, zmm29
vpermq zmm29, zmm0, 0
vmovdqa64 zmm22, zmmword ptr [r10]
vmovdqa64 zmm1, zmmword ptr [rsi + 2816]
vpmadd52luq zmm30, zmm3, zmm15
vpcmpeqq k6, zmm22, qword ptr [r9 + 16]{1to8}
vpmadd52huq zmm5, zmm3, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 2880]
vmovdqa64 zmm11{k6}, zmmword ptr [r8 + 640]
vpmadd52luq zmm7, zmm25, zmm14
vmovdqa64 zmm6{k6}, zmmword ptr [r8 + 704]
vpmadd52luq zmm4, zmm3, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 2944]
vmovdqa64 zmm20{k6}, zmmword ptr [r8 + 768]
vpmadd52luq zmm19, zmm25, zmm21
vmovdqa64 zmm12{k6}, zmmword ptr [r8 + 832]
vpmadd52huq zmm26, zmm3, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 3072]
vmovdqa64 zmm3, zmmword ptr [rsi + 3008]
vmovdqa64 zmm2{k6}, zmmword ptr [r8 + 896]
vpmadd52luq zmm23, zmm29, zmm15
vpmadd52huq zmm17, zmm29, zmm3
vpmadd52huq zmm13, zmm29, zmm15
vpmadd52huq zmm31, zmm25, zmm14
vpermq zmm14, zmm0, 170
vmovdqa64 zmm15, zmmword ptr [rsi + 3136]
vpmadd52luq zmm30, zmm25, zmm8
vpmadd52huq zmm5, zmm25, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 3200]
vpmadd52luq zmm7, zmm29, zmm1
vpmadd52luq zmm4, zmm25, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 3264]
vpmadd52luq zmm19, zmm29, zmm9
vpmadd52huq zmm26, zmm25, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 3392]
vmovdqa64 zmm25, zmmword ptr [rsi + 3328]
vpmadd52luq zmm23, zmm14, zmm8
vpmadd52huq zmm17, zmm14, zmm25
vpmadd52huq zmm13, zmm14, zmm8
vpmadd52huq zmm31, zmm29, zmm1
vpermq zmm1, zmm0, 85
vmovdqa64 zmm8, zmmword ptr [rsi + 3456]
vpermq zmm0, zmm0, 255
vpmadd52luq zmm30, zmm29, zmm24
vpmadd52huq zmm5, zmm29, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 3520]
vpmadd52luq zmm7, zmm14, zmm15
vpmadd52luq zmm4, zmm29, zmm3
vmovdqa64 zmm3, zmmword ptr [r10]
vmovdqa64 zmm22, zmmword ptr [rsi + 3584]
vpcmpeqq k6, zmm3, qword ptr [r9 + 24]{1to8}
vpmadd52luq zmm19, zmm14, zmm21
vmovdqa64 zmm11{k6}, zmmword ptr [r8 + 960]
vpmadd52huq zmm26, zmm29, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 3712]
vmovdqa64 zmm29, zmmword ptr [rsi + 3648]
vmovdqa64 zmm6{k6}, zmmword ptr [r8 + 1024]
vpmadd52luq zmm23, zmm1, zmm24
vmovdqa64 zmm20{k6}, zmmword ptr [r8 + 1088]
vpmadd52huq zmm17, zmm1, zmm29
vmovdqa64 zmm12{k6}, zmmword ptr [r8 + 1152]
vpmadd52huq zmm13, zmm1, zmm24
vmovdqa64 zmm2{k6}, zmmword ptr [r8 + 1216]
vpmadd52huq zmm31, zmm14, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 4032]
vmovdqa64 zmm24, zmmword ptr [rsi + 3776]
vpmadd52luq zmm23, zmm0, zmm15
vpmadd52luq zmm30, zmm14, zmm18
vpmadd52huq zmm13, zmm0, zmm15
vpmadd52huq zmm5, zmm14, zmm21
vpermq zmm21, zmm16, 0
vmovdqa64 zmm15, zmmword ptr [rsi + 3840]
vpaddq zmm23{k3}, zmm23, zmm16
vpmadd52luq zmm7, zmm1, zmm8
vpmadd52luq zmm4, zmm14, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 3904]
vpmadd52luq zmm19, zmm1, zmm9
vpmadd52huq zmm26, zmm14, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 5632]
vmovdqa64 zmm14, zmmword ptr [rsi + 3968]
vpmadd52luq zmm23, zmm21, zmm18
vpmadd52huq zmm17, zmm0, zmm14
vpmadd52huq zmm31, zmm1, zmm8
vpmadd52luq zmm30, zmm1, zmm22
vpmadd52huq zmm13, zmm21, zmm18
vpermq zmm18, zmm16, 170
vpermq zmm16, zmm16, 85
vpaddq zmm17, zmm17, zmmword ptr [rdx + 320]
vpmadd52huq zmm5, zmm1, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 5952]
vpmadd52luq zmm7, zmm0, zmm24
vpmadd52luq zmm23, zmm18, zmm9
vpmadd52luq zmm4, zmm1, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 6272]
vmovdqa64 zmm8, zmmword ptr [rsi + 5376]
vpmadd52luq zmm19, zmm0, zmm15
vpmadd52huq zmm26, zmm1, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 5568]
vpaddq zmm7, zmm7, zmmword ptr [rdx + 384]
vmovdqa64 zmm1, zmmword ptr [rsi + 5440]
vpmadd52luq zmm23, zmm16, zmm29
vpmadd52huq zmm17, zmm21, zmm22
vpmadd52huq zmm31, zmm0, zmm24
vpaddq zmm19, zmm19, zmmword ptr [rdx + 448]
vmovdqa64 zmm24, zmmword ptr [rsi + 5504]
vmovdqa64 zmm3, zmmword ptr [r10]
vpmadd52luq zmm30, zmm0, zmm25
vpcmpeqq k6, zmm3, qword ptr [r9 + 32]{1to8}
vpmadd52huq zmm13, zmm18, zmm9
vmovdqa64 zmm11{k6}, zmmword ptr [r8 + 1280]
vpmadd52huq zmm5, zmm0, zmm15
vpermq zmm15, zmm10, 0
vmovdqa64 zmm9, zmmword ptr [rsi + 5696]
vpmadd52luq zmm4, zmm0, zmm14
vmovdqa64 zmm6{k6}, zmmword ptr [r8 + 1344]
vpmadd52luq zmm7, zmm21, zmm8
vpaddq zmm30, zmm30, zmmword ptr [rdx + 512]
vmovdqa64 zmm14, zmmword ptr [rsi + 5760]
vpmadd52huq zmm26, zmm0, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 4352]
vmovdqa64 zmm0, zmmword ptr [rsi + 5824]
vmovdqa64 zmm20{k6}, zmmword ptr [r8 + 1408]
vpmadd52luq zmm23, zmm15, zmm25
vmovdqa64 zmm12{k6}, zmmword ptr [r8 + 1472]
vpmadd52huq zmm31, zmm21, zmm8
vpaddq zmm4, zmm4, zmmword ptr [rdx + 576]
vmovdqa64 zmm8, zmmword ptr [rsi + 5888]
vpmadd52huq zmm17, zmm18, zmm8
vmovdqa64 zmm2{k6}, zmmword ptr [r8 + 1536]
vpmadd52luq zmm19, zmm21, zmm1
vmovdqa64 zmm3, zmmword ptr [rsi + 6016]
vpmadd52huq zmm13, zmm16, zmm29
vpmadd52huq zmm5, zmm21, zmm1
vpmadd52luq zmm30, zmm21, zmm24
vmovdqa64 zmm1, zmmword ptr [rsi + 6080]
vpmadd52luq zmm7, zmm18, zmm9
vpmadd52huq zmm26, zmm21, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 6144]
vpmadd52luq zmm4, zmm21, zmm22
vpermq zmm22, zmm10, 170
vpmadd52huq zmm31, zmm18, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 4672]
vmovdqa64 zmm21, zmmword ptr [rsi + 6208]
vpmadd52huq zmm17, zmm16, zmm21
vpmadd52luq zmm19, zmm18, zmm14
vmovdqa64 zmm29, zmmword ptr [rsi + 4096]
vpmadd52luq zmm23, zmm22, zmm9
vpmadd52huq zmm13, zmm15, zmm25
vpmadd52huq zmm5, zmm18, zmm14
vmovdqa64 zmm14, zmmword ptr [r10]
vpcmpeqq k6, zmm14, qword ptr [r9 + 40]{1to8}
vpmadd52luq zmm30, zmm18, zmm0
vmovdqa64 zmm14, zmmword ptr [rsi + 4160]
vmovdqa64 zmm11{k6}, zmmword ptr [r8 + 1600]
vpmadd52luq zmm7, zmm16, zmm3
vmovdqa64 zmm6{k6}, zmmword ptr [r8 + 1664]
vpmadd52huq zmm26, zmm18, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 4224]
vmovdqa64 zmm20{k6}, zmmword ptr [r8 + 1728]
vpmadd52luq zmm4, zmm18, zmm8
vpermq zmm8, zmm10, 85
vpermq zmm10, zmm10, 255
vpmadd52huq zmm31, zmm16, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 4992]
vmovdqa64 zmm18, zmmword ptr [rsi + 4288]
vpmadd52huq zmm17, zmm15, zmm18
vmovdqa64 zmm12{k6}, zmmword ptr [r8 + 1792]
vpmadd52luq zmm19, zmm16, zmm1
vmovdqa64 zmm25, zmmword ptr [rsi + 4416]
vmovdqa64 zmm2{k6}, zmmword ptr [r8 + 1856]
vpmadd52luq zmm23, zmm8, zmm3
vpmadd52huq zmm13, zmm22, zmm9
vpmadd52huq zmm5, zmm16, zmm1
vpmadd52luq zmm30, zmm16, zmm24
vmovdqa64 zmm1, zmmword ptr [rsi + 4480]
vpmadd52luq zmm7, zmm15, zmm29
vpmadd52huq zmm26, zmm16, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 4544]
vpmadd52luq zmm4, zmm16, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 5312]
vpmadd52luq zmm23, zmm10, zmm21
vpmadd52huq zmm31, zmm15, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 4608]
vpmadd52huq zmm17, zmm22, zmm29
vpmadd52luq zmm19, zmm15, zmm14
vmovdqa64 zmm16, zmmword ptr [rsi + 4736]
vpmadd52huq zmm13, zmm8, zmm3
vpmadd52huq zmm5, zmm15, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 4928]
vpmadd52huq zmm17, zmm8, zmm14
vpmadd52luq zmm30, zmm15, zmm0
vmovdqa64 zmm3, zmmword ptr [rsi + 4800]
vpmadd52luq zmm7, zmm22, zmm25
vpmadd52huq zmm26, zmm15, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 4864]
vpmadd52luq zmm4, zmm15, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 5248]
vpmadd52huq zmm31, zmm22, zmm25
vmovdqa64 zmm25, zmmword ptr [rsi + 6528]
vpmadd52luq zmm19, zmm22, zmm1
vmovdqa64 zmm15, zmmword ptr [r10]
vmovdqa64 zmm9, zmmword ptr [rsi + 5056]
vpcmpeqq k6, zmm15, qword ptr [r9 + 48]{1to8}
vpmadd52huq zmm17, zmm10, zmm18
vmovdqa64 zmm11{k6}, zmmword ptr [r8 + 1920]
vpmadd52huq zmm13, zmm10, zmm21
vmovdqa64 zmm6{k6}, zmmword ptr [r8 + 1984]
vmovdqa64 zmmword ptr [rdx], zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 6592]
vpmadd52huq zmm5, zmm22, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 5120]
vmovdqa64 zmm20{k6}, zmmword ptr [r8 + 2048]
vmovdqa64 zmmword ptr [rdx + 64], zmm6
vpxord zmm6, zmm6, zmm6
vpmadd52luq zmm6, zmm23, zmmword ptr [rsi + 6656]
vmovdqa64 zmm12{k6}, zmmword ptr [r8 + 2112]
vmovdqa64 zmmword ptr [rdx + 128], zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 5184]
vpmadd52luq zmm30, zmm22, zmm24
vmovdqa64 zmm2{k6}, zmmword ptr [r8 + 2176]
vmovdqa64 zmmword ptr [rdx + 192], zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 6336]
vpmadd52luq zmm7, zmm8, zmm16
vmovdqa64 zmmword ptr [rdx + 256], zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 6400]
vpmadd52huq zmm26, zmm22, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 6464]
vpandq zmm6, zmm6, qword ptr [rcx]{1to8}
vpmadd52luq zmm4, zmm22, zmm29
vpbroadcastq zmm29, qword ptr [rcx + 8]
vpermq zmm6, zmm6, 255
vpmadd52huq zmm31, zmm8, zmm16
vpmadd52luq zmm19, zmm8, zmm3
vpmadd52huq zmm5, zmm8, zmm3
vpmadd52luq zmm30, zmm8, zmm0
vpmadd52huq zmm17, zmm6, zmm25
vpmadd52luq zmm23, zmm6, zmm11
vpmadd52huq zmm13, zmm6, zmm11
vpmadd52luq zmm7, zmm10, zmm9
vpmadd52huq zmm26, zmm8, zmm0
vpmadd52luq zmm4, zmm8, zmm14
vpaddq zmm23{k1}, zmm23, zmm17
vpmadd52huq zmm31, zmm10, zmm9
vpsrlq zmm9, zmm23, 51
vpmadd52luq zmm19, zmm10, zmm1
vpaddq zmm13, zmm13, zmm13
vpmadd52huq zmm5, zmm10, zmm1
vpaddq zmm13, zmm9, zmm13
vpmadd52luq zmm30, zmm10, zmm20
vpermq zmm13, zmm13, 147
vpmadd52luq zmm7, zmm6, zmm12
vpandq zmm23, zmm23, qword ptr [rcx]{1to8}
vpmadd52huq zmm26, zmm10, zmm20
vpaddq zmm23{k3}, zmm23, zmm17
vpmadd52luq zmm4, zmm10, zmm18
vpmadd52huq zmm31, zmm6, zmm12
vpmadd52luq zmm19, zmm6, zmm2
vpaddq zmm13, zmm7, zmm13
vpmadd52huq zmm5, zmm6, zmm2
vpsrlq zmm2, zmm13, 52
vpmadd52luq zmm30, zmm6, zmm24
vpandq zmm13, zmm13, zmm29
vpmadd52huq zmm26, zmm6, zmm24
vpmadd52luq zmm4, zmm6, zmm25
vpaddq zmm19, zmm19, zmm31
vpaddq zmm2, zmm19, zmm2
vpaddq zmm30, zmm30, zmm5
vpsrlq zmm5, zmm2, 52
vpaddq zmm5, zmm30, zmm5
vpandq zmm2, zmm2, zmm29
vpaddq zmm4, zmm4, zmm26
vpsrlq zmm26, zmm5, 52
vpaddq zmm26, zmm4, zmm26
vpandq zmm5, zmm5, zmm29
vpsrlq zmm4, zmm26, 52
vpandq zmm26, zmm26, zmm29
vpaddq zmm4, zmm23, zmm4
vmovdqa64 zmm0, zmm13
vmovdqa64 zmm1, zmm2
vmovdqa64 zmm2, zmm5
vmovdqa64 zmm3, zmm26
add r8, 2240
add r9, 56
dec r11d
jnz 2b
vpermq zmm5, zmmword ptr [rdx + 192], 57
vmovdqa64 zmm6, zmmword ptr [rdx + 192]
vmovdqa64 zmm7, zmmword ptr [rdx + 192]
vpxord zmm8, zmm8, zmm8
vpmadd52huq zmm8, zmm0, zmm7
vpermq zmm9, zmmword ptr [rdx + 256], 57
vmovdqa64 zmm10, zmmword ptr [rdx + 256]
vmovdqa64 zmm11, zmmword ptr [rdx + 128]
vpxord zmm12, zmm12, zmm12
vpmadd52huq zmm12, zmm4, zmm10
vpermq zmm13, zmmword ptr [rdx + 128], 57
vmovdqa64 zmm14, zmmword ptr [rdx + 128]
vmovdqa64 zmm15, zmmword ptr [rdx + 64]
vpermq zmm16, zmm0, 147
vmovdqa64 zmm17, zmmword ptr [rdx + 64]
vmovdqa64 zmm18, zmmword ptr [rdx]
vmovdqa64 zmmword ptr [rdx + 832], zmm5
vpermq zmm5, zmm1, 147
vpmadd52luq zmm8, zmm0, zmm10
vmovdqa64 zmm10, zmmword ptr [rdx]
vmovdqa64 zmmword ptr [rdx + 896], zmm9
vpermq zmm9, zmmword ptr [rdx + 64], 57
vpaddq zmm12, zmm12, zmm12
vmovdqa64 zmmword ptr [rdx + 768], zmm13
vpermq zmm13, zmm2, 147
vpermq zmm19, zmmword ptr [rdx], 57
vpermq zmm20, zmm3, 147
vpmadd52huq zmm8, zmm1, zmm14
vmovdqa64 zmmword ptr [rdx + 704], zmm9
vpermq zmm9, zmmword ptr [rdx + 256], 147
vpermq zmm21, zmm4, 147
vmovdqa64 zmmword ptr [rdx + 640], zmm19
vpermq zmm19, zmmword ptr [rdx + 192], 147
vmovdqa64 zmm22, zmmword ptr [rdx + 832]
vpxord zmm23, zmm23, zmm23
vpmadd52huq zmm23, zmm0, zmm22
vpermq zmm24, zmm0, 57
vmovdqa64 zmm25, zmmword ptr [rdx + 832]
vmovdqa64 zmmword ptr [rdx + 576], zmm9
vpxord zmm9, zmm9, zmm9
vpmadd52huq zmm9, zmm16, zmm25
vpermq zmm26, zmmword ptr [rdx + 128], 147
vmovdqa64 zmm27, zmmword ptr [rdx + 256]
vpermq zmm28, zmm1, 57
vpmadd52luq zmm8, zmm1, zmm7
vmovdqa64 zmmword ptr [rdx + 512], zmm19
vmovdqa64 zmm19, zmmword ptr [rdx + 768]
vpermq zmm7, zmmword ptr [rdx + 64], 147
vpmadd52luq zmm23, zmm0, zmmword ptr [rdx + 896]
vpermq zmm29, zmm2, 57
vpmadd52luq zmm9, zmm16, zmmword ptr [rdx + 896]
vmovdqa64 zmmword ptr [rdx + 448], zmm26
vpermq zmm26, zmmword ptr [rdx], 147
vmovdqa64 zmm30, zmmword ptr [rdx + 704]
vpmadd52huq zmm8, zmm2, zmm17
vmovdqa64 zmmword ptr [rdx + 384], zmm7
vmovdqa64 zmm7, zmmword ptr [rdx + 640]
vpmadd52huq zmm23, zmm1, zmm19
vmovdqa64 zmmword ptr [rdx + 320], zmm26
vpermq zmm26, zmm3, 57
vpmadd52luq zmm8, zmm2, zmm14
vpermq zmm14, zmm4, 57
vpmadd52luq zmm23, zmm1, zmm22
vpmadd52huq zmm8, zmm3, zmm10
vpmadd52huq zmm23, zmm2, zmm30
vpmadd52luq zmm8, zmm3, zmm17
vpmadd52luq zmm23, zmm2, zmm19
vpmadd52luq zmm8, zmm4, zmm10
vmovdqa64 zmm10, zmmword ptr [rdx + 256]
vpmadd52huq zmm23, zmm3, zmm7
vpxord zmm19, zmm19, zmm19
vpmadd52huq zmm19, zmm21, zmmword ptr [rdx + 256]
vpmadd52luq zmm23, zmm3, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 768]
vpmadd52huq zmm9, zmm5, zmm30
vpmadd52huq zmm19, zmm4, zmmword ptr [rdx + 576]
vmovdqa64 zmm17, zmmword ptr [rdx + 704]
vpmadd52luq zmm23, zmm4, zmm7
vpmadd52luq zmm9, zmm5, zmm25
vmovdqa64 zmm25, zmmword ptr [rdx + 640]
vpaddq zmm19, zmm19, zmm19
vpaddq zmm8{k3}, zmm8, zmm19
vpmadd52huq zmm23, zmm24, zmm6
vpmadd52huq zmm9, zmm13, zmm17
vpmadd52luq zmm23, zmm24, zmmword ptr [rdx + 256]
vpmadd52luq zmm9, zmm13, zmm30
vpxord zmm30, zmm30, zmm30
vpmadd52huq zmm30, zmm21, zmmword ptr [rdx + 896]
vpmadd52huq zmm23, zmm28, zmm11
vpmadd52huq zmm9, zmm20, zmm25
vpaddq zmm30, zmm30, zmm30
vpmadd52luq zmm23, zmm28, zmm6
vpmadd52luq zmm9, zmm20, zmm17
vmovdqa64 zmm17, zmmword ptr [rdx + 192]
vpmadd52huq zmm23, zmm29, zmm15
vpmadd52luq zmm9, zmm21, zmm25
vmovdqa64 zmm25, zmmword ptr [rdx + 128]
vpmadd52luq zmm23, zmm29, zmm11
vmovdqa64 zmm11, zmmword ptr [rdx + 64]
vpaddq zmm9{k1}, zmm9, zmm19
vpxord zmm19, zmm19, zmm19
vpmadd52huq zmm19, zmm16, zmm10
vpermq zmm6, zmm9, 78
vpmadd52huq zmm23, zmm26, zmm18
vpmadd52huq zmm19, zmm5, zmm17
vpaddq zmm6{k2}{z}, zmm9, zmm6
vpaddq zmm8, zmm8, zmm6
vmovdqa64 zmm6, zmmword ptr [rdx + 576]
vpmadd52luq zmm23, zmm26, zmm15
vmovdqa64 zmm15, zmmword ptr [rdx + 896]
vpermq zmm9, zmm8, 250
vpmadd52luq zmm19, zmm5, zmm10
vpmadd52luq zmm23, zmm14, zmm18
vmovdqa64 zmm18, zmmword ptr [rdx + 512]
vmovdqa64 zmm14, zmmword ptr [rdx + 832]
vpmadd52huq zmm19, zmm13, zmm25
vpxord zmm10, zmm10, zmm10
vpmadd52huq zmm10, zmm0, zmm27
vmovdqa64 zmm7, zmmword ptr [rdx + 192]
vpaddq zmm30{k3}, zmm30, zmm23
vpaddq zmm12{k1}, zmm12, zmm23
vmovdqa64 zmm23, zmmword ptr [rdx + 128]
vpmadd52luq zmm19, zmm13, zmm17
vpermq zmm17, zmm30, 78
vpmadd52huq zmm10, zmm1, zmm7
vmovdqa64 zmm22, zmmword ptr [rdx + 64]
vpmadd52huq zmm19, zmm20, zmm11
vpaddq zmm17{k2}{z}, zmm30, zmm17
vpmadd52luq zmm10, zmm1, zmm27
vmovdqa64 zmm27, zmmword ptr [rdx]
vpaddq zmm12, zmm12, zmm17
vpermq zmm8{k4}, zmm12, 64
vpxord zmm17, zmm17, zmm17
vpmadd52luq zmm17, zmm0, zmm27
vpermq zmm9{k5}, zmm12, 200
vpxord zmm12, zmm12, zmm12
vpmadd52luq zmm12, zmm0, zmmword ptr [rdx + 640]
vpmadd52luq zmm19, zmm20, zmm25
vpmadd52huq zmm10, zmm2, zmm23
vpsrlq zmm25{k1}{z}, zmm8, 51
vpandq zmm8{k1}, zmm8, qword ptr [rcx]{1to8}
vpmadd52luq zmm12, zmm24, zmm27
vpermq zmm25, zmm25, 75
vmovdqa64 zmmword ptr [rdx + 960], zmm9
vmovdqa64 zmm9, zmmword ptr [rdx + 448]
vpmadd52huq zmm19, zmm21, zmmword ptr [rdx]
vpmadd52luq zmm10, zmm2, zmm7
vmovdqa64 zmm7, zmmword ptr [rdx + 384]
vpmadd52luq zmm19, zmm21, zmm11
vpmadd52huq zmm10, zmm3, zmm22
vpmadd52huq zmm19, zmm0, zmm6
vpmadd52luq zmm10, zmm3, zmm23
vpxord zmm23, zmm23, zmm23
vpmadd52luq zmm23, zmm16, zmmword ptr [rdx + 640]
vpxord zmm11, zmm11, zmm11
vpmadd52huq zmm11, zmm16, zmm15
vpmadd52huq zmm19, zmm1, zmm18
vpmadd52huq zmm10, zmm4, zmm27
vmovdqa64 zmm27, zmmword ptr [rdx + 768]
vpmadd52huq zmm11, zmm5, zmm14
vpmadd52luq zmm19, zmm1, zmm6
vmovdqa64 zmm6, zmmword ptr [rdx + 704]
vpmadd52luq zmm10, zmm4, zmm22
vpmadd52luq zmm11, zmm5, zmm15
vpmadd52huq zmm19, zmm2, zmm9
vpaddq zmm10, zmm10, zmm10
vpaddq zmm10{k1}, zmm10, zmm12
vpmadd52huq zmm11, zmm13, zmm27
vpmadd52luq zmm19, zmm2, zmm18
vmovdqa64 zmm18, zmmword ptr [rdx + 256]
vpmadd52luq zmm11, zmm13, zmm14
vmovdqa64 zmm14, zmmword ptr [rdx + 192]
vpmadd52huq zmm19, zmm3, zmm7
vpmadd52huq zmm11, zmm20, zmm6
vpmadd52luq zmm19, zmm3, zmm9
vmovdqa64 zmm9, zmmword ptr [rdx + 128]
vpmadd52luq zmm11, zmm20, zmm27
vmovdqa64 zmm27, zmmword ptr [rdx + 576]
vpmadd52huq zmm19, zmm4, zmmword ptr [rdx + 320]
vpmadd52huq zmm11, zmm21, zmmword ptr [rdx + 640]
vpmadd52luq zmm19, zmm4, zmm7
vmovdqa64 zmm7, zmmword ptr [rdx + 896]
vpmadd52luq zmm11, zmm21, zmm6
vmovdqa64 zmm6, zmmword ptr [rdx + 512]
vpaddq zmm19, zmm19, zmm19
vpaddq zmm23{k1}, zmm23, zmm19
vpaddq zmm17{k3}, zmm17, zmm19
vmovdqa64 zmm19, zmmword ptr [rdx + 832]
vpermq zmm15, zmm23, 78
vpaddq zmm11, zmm11, zmm11
vpaddq zmm11{k3}, zmm11, zmm12
vpermq zmm12, zmm11, 78
vmovdqa64 zmm22, zmmword ptr [rdx + 256]
vpxord zmm30, zmm30, zmm30
vpmadd52huq zmm30, zmm1, zmm22
vpaddq zmm15{k2}{z}, zmm23, zmm15
vmovdqa64 zmm23, zmmword ptr [rdx + 192]
vpaddq zmm17, zmm17, zmm15
vmovdqa64 zmm15, zmmword ptr [rdx + 128]
vpmadd52huq zmm30, zmm2, zmm23
vpaddq zmm12{k2}{z}, zmm11, zmm12
vmovdqa64 zmm11, zmmword ptr [rdx + 64]
vpaddq zmm10, zmm10, zmm12
vpermq zmm12, zmm17, 250
vpermq zmm17{k4}, zmm10, 64
vpmadd52luq zmm30, zmm2, zmm22
vmovdqa64 zmm22, zmmword ptr [rdx]
vpermq zmm12{k5}, zmm10, 200
vpxord zmm10, zmm10, zmm10
vpmadd52huq zmm10, zmm0, zmm22
vpaddq zmm17, zmm17, zmm25
vmovdqa64 zmm25, zmmword ptr [rdx + 640]
vpmadd52huq zmm30, zmm3, zmm15
vpmadd52luq zmm10, zmm0, zmm11
vmovdqa64 zmmword ptr [rdx + 1024], zmm12
vmovdqa64 zmm12, zmmword ptr [rdx]
vpmadd52luq zmm30, zmm3, zmm23
vpandq zmm23, zmm17, qword ptr [rcx + 8]{1to8}
vpmadd52luq zmm10, zmm1, zmm22
vpsrlq zmm17, zmm17, 52
vpxord zmm22, zmm22, zmm22
vpmadd52huq zmm22, zmm5, zmm18
vpmadd52huq zmm30, zmm4, zmm11
vpxord zmm11, zmm11, zmm11
vpmadd52huq zmm11, zmm0, zmm25
vpmadd52huq zmm22, zmm13, zmm14
vpmadd52luq zmm30, zmm4, zmm15
vpmadd52luq zmm11, zmm0, zmmword ptr [rdx + 704]
vpmadd52luq zmm22, zmm13, zmm18
vpaddq zmm30, zmm30, zmm30
vmovdqa64 zmm18, zmmword ptr [rdx + 448]
vpmadd52luq zmm11, zmm1, zmm25
vpmadd52huq zmm22, zmm20, zmm9
vpmadd52huq zmm11, zmm24, zmm12
vpmadd52luq zmm22, zmm20, zmm14
vmovdqa64 zmm14, zmmword ptr [rdx + 640]
vpxord zmm25, zmm25, zmm25
vpmadd52huq zmm25, zmm16, zmm14
vpmadd52luq zmm11, zmm24, zmmword ptr [rdx + 64]
vpmadd52huq zmm22, zmm21, zmmword ptr [rdx + 64]
vpxord zmm15, zmm15, zmm15
vpmadd52huq zmm15, zmm5, zmm7
vpmadd52luq zmm25, zmm16, zmmword ptr [rdx + 704]
vpmadd52luq zmm11, zmm28, zmm12
vmovdqa64 zmm12, zmmword ptr [rdx + 768]
vpmadd52luq zmm22, zmm21, zmm9
vpmadd52huq zmm15, zmm13, zmm19
vpmadd52luq zmm25, zmm5, zmm14
vpaddq zmm30{k1}, zmm30, zmm11
vpmadd52huq zmm22, zmm1, zmm27
vpmadd52luq zmm15, zmm13, zmm7
vpmadd52huq zmm22, zmm2, zmm6
vpmadd52huq zmm15, zmm20, zmm12
vpmadd52luq zmm22, zmm2, zmm27
vmovdqa64 zmm27, zmmword ptr [rdx + 256]
vpmadd52luq zmm15, zmm20, zmm19
vmovdqa64 zmm19, zmmword ptr [rdx + 704]
vpmadd52huq zmm22, zmm3, zmm18
vpmadd52huq zmm15, zmm21, zmmword ptr [rdx + 704]
vpmadd52luq zmm22, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rdx + 192]
vpmadd52luq zmm15, zmm21, zmm12
vmovdqa64 zmm12, zmmword ptr [rdx + 640]
vpmadd52huq zmm22, zmm4, zmmword ptr [rdx + 384]
vpaddq zmm15, zmm15, zmm15
vpaddq zmm15{k3}, zmm15, zmm11
vpxord zmm11, zmm11, zmm11
vpmadd52huq zmm11, zmm13, zmm27
vpermq zmm7, zmm15, 78
vpmadd52luq zmm22, zmm4, zmm18
vpmadd52huq zmm11, zmm20, zmm6
vpaddq zmm7{k2}{z}, zmm15, zmm7
vpxord zmm15, zmm15, zmm15
vpmadd52huq zmm15, zmm0, zmm19
vpaddq zmm22, zmm22, zmm22
vpaddq zmm30, zmm30, zmm7
vmovdqa64 zmm7, zmmword ptr [rdx + 576]
vpaddq zmm25{k1}, zmm25, zmm22
vmovdqa64 zmm18, zmmword ptr [rdx + 256]
vpxord zmm14, zmm14, zmm14
vpmadd52huq zmm14, zmm2, zmm18
vmovdqa64 zmm9, zmmword ptr [rdx + 192]
vpmadd52luq zmm11, zmm20, zmm27
vpermq zmm27, zmm25, 78
vpmadd52luq zmm15, zmm0, zmmword ptr [rdx + 768]
vpaddq zmm10{k3}, zmm10, zmm22
vmovdqa64 zmm22, zmmword ptr [rdx + 128]
vpmadd52huq zmm14, zmm3, zmm9
vpmadd52huq zmm11, zmm21, zmmword ptr [rdx + 128]
vpaddq zmm27{k2}{z}, zmm25, zmm27
vmovdqa64 zmm25, zmmword ptr [rdx + 64]
vpmadd52huq zmm15, zmm1, zmm12
vpaddq zmm10, zmm10, zmm27
vpxord zmm27, zmm27, zmm27
vpmadd52huq zmm27, zmm0, zmm25
vpmadd52luq zmm14, zmm3, zmm18
vpermq zmm18, zmm10, 250
vpmadd52luq zmm11, zmm21, zmm6
vpermq zmm10{k4}, zmm30, 64
vmovdqa64 zmm6, zmmword ptr [rdx]
vpmadd52luq zmm15, zmm1, zmm19
vpmadd52luq zmm27, zmm0, zmm22
vpmadd52huq zmm14, zmm4, zmm22
vmovdqa64 zmm22, zmmword ptr [rdx + 64]
vpermq zmm18{k5}, zmm30, 200
vpmadd52huq zmm11, zmm2, zmm7
vpaddq zmm10, zmm10, zmm17
vmovdqa64 zmm17, zmmword ptr [rdx]
vpmadd52luq zmm15, zmm2, zmm12
vpandq zmm12, zmm10, qword ptr [rcx + 8]{1to8}
vpmadd52huq zmm27, zmm1, zmm6
vmovdqa64 zmm30, zmmword ptr [rdx + 512]
vpsrlq zmm10, zmm10, 52
vpmadd52luq zmm14, zmm4, zmm9
vmovdqa64 zmmword ptr [rdx + 1088], zmm18
vpmadd52huq zmm11, zmm3, zmm30
vmovdqa64 zmm18, zmmword ptr [rdx + 704]
vpxord zmm9, zmm9, zmm9
vpmadd52huq zmm9, zmm16, zmm18
vpmadd52huq zmm15, zmm24, zmm22
vmovdqa64 zmm19, zmmword ptr [rdx + 640]
vpmadd52luq zmm27, zmm1, zmm25
vpaddq zmm14, zmm14, zmm14
vpmadd52luq zmm11, zmm3, zmm7
vmovdqa64 zmm7, zmmword ptr [rdx + 896]
vpxord zmm25, zmm25, zmm25
vpmadd52huq zmm25, zmm13, zmm7
vpmadd52luq zmm9, zmm16, zmmword ptr [rdx + 768]
vpmadd52luq zmm15, zmm24, zmmword ptr [rdx + 128]
vpmadd52huq zmm11, zmm4, zmmword ptr [rdx + 448]
vpmadd52luq zmm27, zmm2, zmm6
vmovdqa64 zmm6, zmmword ptr [rdx + 832]
vpmadd52huq zmm25, zmm20, zmm6
vpmadd52huq zmm9, zmm5, zmm19
vpmadd52huq zmm15, zmm28, zmm17
vpmadd52luq zmm11, zmm4, zmm30
vpmadd52luq zmm25, zmm20, zmm7
vpmadd52luq zmm9, zmm5, zmm18
vpmadd52luq zmm15, zmm28, zmm22
vmovdqa64 zmm22, zmmword ptr [rdx + 768]
vpaddq zmm11, zmm11, zmm11
vpmadd52huq zmm25, zmm21, zmmword ptr [rdx + 768]
vpaddq zmm27{k3}, zmm27, zmm11
vpmadd52luq zmm9, zmm13, zmm19
vmovdqa64 zmm19, zmmword ptr [rdx + 704]
vpmadd52luq zmm15, zmm29, zmm17
vmovdqa64 zmm17, zmmword ptr [rdx + 640]
vpmadd52luq zmm25, zmm21, zmm6
vmovdqa64 zmm6, zmmword ptr [rdx + 768]
vpaddq zmm9{k1}, zmm9, zmm11
vpxord zmm11, zmm11, zmm11
vpmadd52huq zmm11, zmm0, zmm22
vpermq zmm18, zmm9, 78
vpaddq zmm14{k1}, zmm14, zmm15
vpaddq zmm25, zmm25, zmm25
vpmadd52luq zmm11, zmm0, zmmword ptr [rdx + 832]
vpaddq zmm25{k3}, zmm25, zmm15
vpermq zmm15, zmm25, 78
vpaddq zmm18{k2}{z}, zmm9, zmm18
vmovdqa64 zmm9, zmmword ptr [rdx + 256]
vmovdqa64 zmm7, zmmword ptr [rdx + 192]
vpaddq zmm27, zmm27, zmm18
vpxord zmm18, zmm18, zmm18
vpmadd52huq zmm18, zmm3, zmm9
vmovdqa64 zmm30, zmmword ptr [rdx + 128]
vpmadd52huq zmm11, zmm1, zmm19
vpaddq zmm15{k2}{z}, zmm25, zmm15
vpxord zmm25, zmm25, zmm25
vpmadd52huq zmm25, zmm0, zmm30
vpaddq zmm14, zmm14, zmm15
vmovdqa64 zmm15, zmmword ptr [rdx + 64]
vpmadd52huq zmm18, zmm4, zmm7
vpmadd52luq zmm11, zmm1, zmm22
vpermq zmm22, zmm27, 250
vpmadd52luq zmm25, zmm0, zmm7
vpermq zmm27{k4}, zmm14, 64
vmovdqa64 zmm7, zmmword ptr [rdx]
vpmadd52luq zmm18, zmm4, zmm9
vpmadd52huq zmm11, zmm2, zmm17
vpermq zmm22{k5}, zmm14, 200
vpmadd52huq zmm25, zmm1, zmm15
vmovdqa64 zmm14, zmmword ptr [rdx + 128]
vpaddq zmm27, zmm27, zmm10
vpandq zmm10, zmm27, qword ptr [rcx + 8]{1to8}
vmovdqa64 zmm9, zmmword ptr [rdx + 64]
vpaddq zmm18, zmm18, zmm18
vpsrlq zmm27, zmm27, 52
vmovdqa64 zmm0, zmmword ptr [rdx]
vpmadd52luq zmm11, zmm2, zmm19
vmovdqa64 zmmword ptr [rdx + 1152], zmm22
vpmadd52luq zmm25, zmm1, zmm30
vpermq zmm30, zmm23, 0
vmovdqa64 zmm1, zmmword ptr [rdx + 256]
vpxord zmm22, zmm22, zmm22
vpmadd52huq zmm22, zmm20, zmm1
vpmadd52luq zmm11, zmm3, zmm17
vpmadd52huq zmm25, zmm2, zmm7
vmovdqa64 zmm17, zmmword ptr [rdx + 576]
vpmadd52huq zmm22, zmm21, zmmword ptr [rdx + 192]
vpmadd52huq zmm11, zmm24, zmm14
vpmadd52luq zmm25, zmm2, zmm15
vpxord zmm15, zmm15, zmm15
vpmadd52huq zmm15, zmm16, zmm6
vpmadd52luq zmm22, zmm21, zmm1
vmovdqa64 zmm1, zmmword ptr [rdx + 704]
vpmadd52luq zmm11, zmm24, zmmword ptr [rdx + 192]
vpmadd52luq zmm25, zmm3, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 512]
vmovdqa64 zmm24, zmmword ptr [rdx + 640]
vpmadd52luq zmm15, zmm16, zmmword ptr [rdx + 832]
vpmadd52huq zmm22, zmm3, zmm17
vpermq zmm3, zmm23, 170
vpmadd52huq zmm11, zmm28, zmm9
vmovdqa64 zmm16, zmmword ptr [rdx + 896]
vpxord zmm2, zmm2, zmm2
vpmadd52huq zmm2, zmm20, zmm16
vpmadd52huq zmm15, zmm5, zmm1
vpmadd52huq zmm22, zmm4, zmmword ptr [rdx + 512]
vpmadd52luq zmm11, zmm28, zmm14
vpmadd52huq zmm2, zmm21, zmmword ptr [rdx + 832]
vpmadd52luq zmm15, zmm5, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 832]
vpermq zmm5, zmm23, 85
vpmadd52luq zmm22, zmm4, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 1152]
vmovdqa64 zmm4, zmmword ptr [rsi + 448]
vpermq zmm23, zmm23, 255
vpmadd52huq zmm11, zmm29, zmm0
vpmadd52luq zmm2, zmm21, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 768]
vmovdqa64 zmm21, zmmword ptr [rsi + 256]
vpmadd52huq zmm15, zmm13, zmm24
vpaddq zmm22, zmm22, zmm22
vpmadd52luq zmm11, zmm29, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 320]
vmovdqa64 zmm29, zmmword ptr [rsi + 1088]
vpaddq zmm25{k3}, zmm25, zmm22
vpaddq zmm2, zmm2, zmm2
vpmadd52luq zmm15, zmm13, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 1472]
vmovdqa64 zmm13, zmmword ptr [rsi + 384]
vpmadd52luq zmm11, zmm26, zmm0
vpermq zmm0, zmm12, 0
vmovdqa64 zmm26, zmmword ptr [rsi + 576]
vpmadd52luq zmm15, zmm20, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 640]
vmovdqa64 zmm20, zmmword ptr [rsi + 1408]
vpaddq zmm2{k3}, zmm2, zmm11
vpaddq zmm18{k1}, zmm18, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 704]
vpermq zmm14, zmm2, 78
vpaddq zmm15{k1}, zmm15, zmm22
vpermq zmm22, zmm15, 78
vpaddq zmm14{k2}{z}, zmm2, zmm14
vpxord zmm2, zmm2, zmm2
vpmadd52luq zmm2, zmm30, zmm21
vpxord zmm28, zmm28, zmm28
vpmadd52huq zmm28, zmm30, zmm21
vpaddq zmm18, zmm18, zmm14
vpxord zmm14, zmm14, zmm14
vpmadd52luq zmm14, zmm30, zmm9
vpaddq zmm22{k2}{z}, zmm15, zmm22
vpxord zmm15, zmm15, zmm15
vpmadd52luq zmm15, zmm30, zmm13
vpaddq zmm25, zmm25, zmm22
vpxord zmm22, zmm22, zmm22
vpmadd52huq zmm22, zmm30, zmm4
vpermq zmm21, zmm25, 250
vpxord zmm19, zmm19, zmm19
vpmadd52luq zmm19, zmm30, zmm7
vpermq zmm25{k4}, zmm18, 64
vpxord zmm31, zmm31, zmm31
vpmadd52huq zmm31, zmm30, zmm7
vpxord zmm7, zmm7, zmm7
vpmadd52huq zmm7, zmm30, zmm9
vpmadd52huq zmm22, zmm3, zmm16
vpermq zmm21{k5}, zmm18, 200
vpmadd52luq zmm19, zmm3, zmm6
vpaddq zmm25, zmm25, zmm27
vpmadd52huq zmm31, zmm3, zmm6
vpsrlq zmm6, zmm25, 52
vpmadd52luq zmm2, zmm3, zmm26
vmovdqa64 zmm27, zmmword ptr [rsi + 896]
vpaddq zmm6, zmm8, zmm6
vpmadd52huq zmm22, zmm5, zmm29
vpandq zmm25, zmm25, qword ptr [rcx + 8]{1to8}
vmovdqa64 zmm8, zmmword ptr [rsi + 960]
vmovdqa64 zmmword ptr [rdx + 1216], zmm21
vpmadd52luq zmm19, zmm5, zmm17
vpmadd52huq zmm31, zmm5, zmm17
vpxord zmm17, zmm17, zmm17
vpmadd52luq zmm17, zmm30, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 1024]
vpmadd52luq zmm14, zmm3, zmm24
vpmadd52luq zmm19, zmm23, zmm1
vpmadd52huq zmm22, zmm23, zmm20
vpxord zmm21, zmm21, zmm21
vpmadd52huq zmm21, zmm30, zmm13
vpmadd52huq zmm28, zmm3, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 1792]
vmovdqa64 zmm13, zmmword ptr [rsi + 1216]
vpmadd52luq zmm19, zmm0, zmm26
vpmadd52luq zmm15, zmm3, zmm11
vpmadd52huq zmm31, zmm23, zmm1
vpmadd52huq zmm7, zmm3, zmm24
vpermq zmm24, zmm12, 170
vmovdqa64 zmm1, zmmword ptr [rsi + 1280]
vpmadd52luq zmm2, zmm5, zmm27
vpmadd52luq zmm17, zmm3, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 1344]
vpmadd52luq zmm14, zmm5, zmm8
vpmadd52huq zmm21, zmm3, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 2112]
vpmadd52luq zmm19, zmm24, zmm11
vpmadd52huq zmm28, zmm5, zmm27
vpermq zmm27, zmm12, 85
vmovdqa64 zmm3, zmmword ptr [rsi + 1536]
vpermq zmm12, zmm12, 255
vpmadd52luq zmm15, zmm5, zmm4
vpmadd52huq zmm31, zmm0, zmm26
vpmadd52huq zmm7, zmm5, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 2432]
vmovdqa64 zmm26, zmmword ptr [rsi + 1600]
vpmadd52luq zmm19, zmm27, zmm8
vpmadd52luq zmm2, zmm23, zmm13
vpmadd52luq zmm17, zmm5, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 1664]
vpmadd52luq zmm14, zmm23, zmm1
vpmadd52huq zmm21, zmm5, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 1728]
vpmadd52huq zmm22, zmm0, zmm4
vpmadd52huq zmm28, zmm23, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 2752]
vmovdqa64 zmm5, zmmword ptr [rsi + 1856]
vpmadd52luq zmm19, zmm12, zmm13
vpmadd52luq zmm15, zmm23, zmm16
vpmadd52huq zmm31, zmm24, zmm11
vpmadd52huq zmm7, zmm23, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 2048]
vmovdqa64 zmm11, zmmword ptr [rsi + 1920]
vpmadd52huq zmm22, zmm24, zmm1
vpmadd52luq zmm2, zmm0, zmm3
vpmadd52luq zmm17, zmm23, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 1984]
vpmadd52luq zmm14, zmm0, zmm26
vpmadd52huq zmm21, zmm23, zmm16
vpermq zmm16, zmm10, 0
vpmadd52huq zmm28, zmm0, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 3072]
vmovdqa64 zmm23, zmmword ptr [rsi + 2176]
vpmadd52luq zmm15, zmm0, zmm29
vpmadd52huq zmm31, zmm27, zmm8
vpmadd52luq zmm19, zmm16, zmm3
vpmadd52huq zmm7, zmm0, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 2368]
vmovdqa64 zmm8, zmmword ptr [rsi + 2240]
vpmadd52huq zmm22, zmm27, zmm26
vpmadd52luq zmm2, zmm24, zmm5
vpmadd52luq zmm17, zmm0, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 2304]
vpmadd52luq zmm14, zmm24, zmm11
vpmadd52huq zmm21, zmm0, zmm29
vpermq zmm29, zmm10, 170
vpmadd52huq zmm28, zmm24, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 3392]
vmovdqa64 zmm0, zmmword ptr [rsi + 2496]
vpmadd52luq zmm15, zmm24, zmm20
vpmadd52huq zmm31, zmm12, zmm13
vpmadd52luq zmm19, zmm29, zmm5
vpmadd52huq zmm7, zmm24, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 2688]
vmovdqa64 zmm13, zmmword ptr [rsi + 2560]
vpmadd52huq zmm22, zmm12, zmm11
vpmadd52luq zmm2, zmm27, zmm23
vpmadd52luq zmm17, zmm24, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 2624]
vpmadd52luq zmm14, zmm27, zmm8
vpmadd52huq zmm21, zmm24, zmm20
vpermq zmm20, zmm10, 85
vpermq zmm10, zmm10, 255
vpmadd52huq zmm28, zmm27, zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 3712]
vmovdqa64 zmm24, zmmword ptr [rsi + 2816]
vpmadd52luq zmm15, zmm27, zmm4
vpmadd52huq zmm31, zmm16, zmm3
vpmadd52luq zmm19, zmm20, zmm23
vpmadd52huq zmm7, zmm27, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 3008]
vmovdqa64 zmm3, zmmword ptr [rsi + 2880]
vpmadd52huq zmm22, zmm16, zmm8
vpmadd52luq zmm2, zmm12, zmm0
vpmadd52luq zmm17, zmm27, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 2944]
vpmadd52luq zmm14, zmm12, zmm13
vpmadd52huq zmm21, zmm27, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 4032]
vpmadd52luq zmm19, zmm10, zmm4
vpmadd52huq zmm28, zmm12, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 3328]
vmovdqa64 zmm27, zmmword ptr [rsi + 3136]
vpmadd52huq zmm22, zmm29, zmm0
vpmadd52luq zmm15, zmm12, zmm1
vpmadd52huq zmm31, zmm29, zmm5
vpaddq zmm19{k3}, zmm19, zmm6
vpmadd52huq zmm7, zmm12, zmm13
vpermq zmm13, zmm6, 0
vmovdqa64 zmm5, zmmword ptr [rsi + 3200]
vpmadd52luq zmm2, zmm16, zmm24
vpmadd52luq zmm17, zmm12, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 3264]
vpmadd52luq zmm14, zmm16, zmm3
vpmadd52huq zmm21, zmm12, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 3648]
vpmadd52huq zmm22, zmm20, zmm1
vpmadd52huq zmm28, zmm16, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 5632]
vmovdqa64 zmm12, zmmword ptr [rsi + 3456]
vpmadd52luq zmm19, zmm13, zmm24
vpmadd52luq zmm15, zmm16, zmm26
vpmadd52huq zmm31, zmm20, zmm23
vpmadd52huq zmm7, zmm16, zmm3
vpermq zmm3, zmm6, 170
vmovdqa64 zmm23, zmmword ptr [rsi + 3520]
vpmadd52luq zmm2, zmm29, zmm27
vpermq zmm6, zmm6, 85
vpmadd52luq zmm17, zmm16, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 3584]
vpmadd52luq zmm14, zmm29, zmm5
vpmadd52huq zmm21, zmm16, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 3968]
vpmadd52huq zmm22, zmm10, zmm26
vpmadd52huq zmm28, zmm29, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 5952]
vmovdqa64 zmm16, zmmword ptr [rsi + 3776]
vpmadd52luq zmm19, zmm3, zmm27
vpmadd52luq zmm15, zmm29, zmm11
vpmadd52huq zmm31, zmm10, zmm4
vpaddq zmm22, zmm22, zmmword ptr [rdx + 960]
vpmadd52huq zmm7, zmm29, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 6272]
vmovdqa64 zmm4, zmmword ptr [rsi + 3840]
vpmadd52luq zmm2, zmm20, zmm12
vpmadd52luq zmm17, zmm29, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 3904]
vpmadd52luq zmm14, zmm20, zmm23
vpmadd52luq zmm19, zmm6, zmm5
vpmadd52huq zmm21, zmm29, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 5568]
vpmadd52huq zmm28, zmm20, zmm12
vpermq zmm12, zmm25, 0
vpmadd52huq zmm22, zmm13, zmm11
vpmadd52luq zmm15, zmm20, zmm8
vpmadd52huq zmm31, zmm13, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 4352]
vpmadd52huq zmm7, zmm20, zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 5888]
vpmadd52luq zmm2, zmm10, zmm16
vpmadd52luq zmm17, zmm20, zmm1
vpermq zmm1, zmm25, 170
vmovdqa64 zmm29, zmmword ptr [rsi + 5376]
vpmadd52luq zmm14, zmm10, zmm4
vpmadd52luq zmm19, zmm12, zmm24
vpmadd52huq zmm21, zmm20, zmm8
vpaddq zmm2, zmm2, zmmword ptr [rdx + 1024]
vmovdqa64 zmm8, zmmword ptr [rsi + 4672]
vmovdqa64 zmm20, zmmword ptr [rsi + 5440]
vpmadd52huq zmm28, zmm10, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 5504]
vpmadd52huq zmm22, zmm3, zmm23
vpaddq zmm14, zmm14, zmmword ptr [rdx + 1088]
vpmadd52luq zmm15, zmm10, zmm0
vpmadd52huq zmm31, zmm3, zmm27
vpmadd52huq zmm7, zmm10, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 6208]
vmovdqa64 zmm27, zmmword ptr [rsi + 5696]
vpmadd52luq zmm17, zmm10, zmm26
vpmadd52luq zmm2, zmm13, zmm29
vpaddq zmm15, zmm15, zmmword ptr [rdx + 1152]
vmovdqa64 zmm26, zmmword ptr [rsi + 5760]
vpmadd52luq zmm19, zmm1, zmm8
vpmadd52huq zmm21, zmm10, zmm0
vpermq zmm0, zmm25, 85
vmovdqa64 zmm10, zmmword ptr [rsi + 5824]
vpmadd52huq zmm28, zmm13, zmm29
vpaddq zmm17, zmm17, zmmword ptr [rdx + 1216]
vpmadd52luq zmm14, zmm13, zmm20
vpermq zmm25, zmm25, 255
vmovdqa64 zmm29, zmmword ptr [rsi + 6016]
vpmadd52huq zmm22, zmm6, zmm4
vpmadd52huq zmm31, zmm6, zmm5
vpmadd52huq zmm7, zmm13, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 4992]
vpmadd52luq zmm15, zmm13, zmm16
vmovdqa64 zmm5, zmmword ptr [rsi + 6080]
vpmadd52luq zmm2, zmm3, zmm27
vpmadd52luq zmm19, zmm0, zmm20
vpmadd52huq zmm21, zmm13, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 6144]
vpmadd52luq zmm17, zmm13, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 4288]
vpmadd52huq zmm28, zmm3, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 5312]
vpmadd52luq zmm14, zmm3, zmm26
vmovdqa64 zmm13, zmmword ptr [rsi + 4096]
vpmadd52huq zmm22, zmm12, zmm11
vpmadd52huq zmm31, zmm12, zmm24
vpmadd52huq zmm7, zmm3, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 4608]
vpmadd52luq zmm15, zmm3, zmm10
vmovdqa64 zmm24, zmmword ptr [rsi + 4160]
vpmadd52luq zmm2, zmm6, zmm29
vpmadd52luq zmm19, zmm25, zmm27
vpmadd52huq zmm21, zmm3, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 4224]
vpmadd52luq zmm17, zmm3, zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 4928]
vpmadd52huq zmm28, zmm6, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 4416]
vpmadd52luq zmm14, zmm6, zmm5
vpmadd52huq zmm22, zmm1, zmm26
vpmadd52huq zmm31, zmm1, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 4480]
vpmadd52huq zmm7, zmm6, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 5248]
vpmadd52luq zmm15, zmm6, zmm16
vpmadd52luq zmm2, zmm12, zmm13
vpmadd52huq zmm21, zmm6, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 4544]
vpmadd52luq zmm17, zmm6, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 4736]
vmovdqa64 zmm6, zmmword ptr [rsi + 4800]
vpmadd52huq zmm28, zmm12, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 6528]
vpmadd52luq zmm14, zmm12, zmm24
vpmadd52huq zmm22, zmm0, zmm23
vpmadd52huq zmm31, zmm0, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 6592]
vpmadd52huq zmm7, zmm12, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 4864]
vpmadd52luq zmm15, zmm12, zmm10
vpmadd52luq zmm2, zmm1, zmm29
vpmadd52huq zmm21, zmm12, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 5056]
vpmadd52luq zmm17, zmm12, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 5120]
vmovdqa64 zmm12, zmmword ptr [rsi + 5184]
vpmadd52huq zmm28, zmm1, zmm29
vmovdqa64 zmm29, zmmword ptr [rsi + 6336]
vpmadd52luq zmm14, zmm1, zmm8
vpmadd52huq zmm22, zmm25, zmm5
vpmadd52huq zmm31, zmm25, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 6400]
vpmadd52huq zmm7, zmm1, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 6464]
vpmadd52luq zmm15, zmm1, zmm16
vpmadd52luq zmm2, zmm0, zmm4
vpmadd52huq zmm21, zmm1, zmm16
vpbroadcastq zmm16, qword ptr [rcx + 8]
vpmadd52luq zmm17, zmm1, zmm26
vpxord zmm26, zmm26, zmm26
vpmadd52luq zmm26, zmm19, zmmword ptr [rsi + 6656]
vpmadd52huq zmm28, zmm0, zmm4
vpmadd52luq zmm14, zmm0, zmm6
vpmadd52huq zmm7, zmm0, zmm6
vpandq zmm26, zmm26, qword ptr [rcx]{1to8}
vpmadd52luq zmm15, zmm0, zmm24
vpermq zmm26, zmm26, 255
vpmadd52luq zmm2, zmm25, zmm10
vpmadd52huq zmm21, zmm0, zmm24
vpmadd52luq zmm17, zmm0, zmm23
vpmadd52huq zmm28, zmm25, zmm10
vpmadd52huq zmm22, zmm26, zmm13
vpmadd52luq zmm19, zmm26, zmm20
vpmadd52huq zmm31, zmm26, zmm20
vpmadd52luq zmm14, zmm25, zmm11
vpmadd52huq zmm7, zmm25, zmm11
vpaddq zmm19{k1}, zmm19, zmm22
vpmadd52luq zmm15, zmm25, zmm12
vpsrlq zmm11, zmm19, 51
vpaddq zmm31, zmm31, zmm31
vpaddq zmm31, zmm11, zmm31
vpmadd52luq zmm2, zmm26, zmm29
vpermq zmm31, zmm31, 147
vpmadd52huq zmm21, zmm25, zmm12
vpmadd52luq zmm17, zmm25, zmm5
vpandq zmm19, zmm19, qword ptr [rcx]{1to8}
vpmadd52huq zmm28, zmm26, zmm29
vpaddq zmm19{k3}, zmm19, zmm22
vpmadd52luq zmm14, zmm26, zmm27
vpmadd52huq zmm7, zmm26, zmm27
vpaddq zmm31, zmm2, zmm31
vpmadd52luq zmm15, zmm26, zmm8
vpsrlq zmm2, zmm31, 52
vpmadd52huq zmm21, zmm26, zmm8
vpandq zmm31, zmm31, zmm16
vpmadd52luq zmm17, zmm26, zmm13
vpaddq zmm14, zmm14, zmm28
vmovdqa64 zmmword ptr [rdi], zmm31
vpaddq zmm2, zmm14, zmm2
vpaddq zmm15, zmm15, zmm7
vpsrlq zmm7, zmm2, 52
vpaddq zmm7, zmm15, zmm7
vpandq zmm2, zmm2, zmm16
vpaddq zmm17, zmm17, zmm21
vpsrlq zmm21, zmm7, 52
vmovdqa64 zmmword ptr [rdi + 64], zmm2
vpaddq zmm21, zmm17, zmm21
vpandq zmm7, zmm7, zmm16
vpsrlq zmm17, zmm21, 52
vpandq zmm21, zmm21, zmm16
vmovdqa64 zmmword ptr [rdi + 128], zmm7
vpaddq zmm17, zmm19, zmm17
vmovdqa64 zmmword ptr [rdi + 192], zmm21
vmovdqa64 zmmword ptr [rdi + 256], zmm17
